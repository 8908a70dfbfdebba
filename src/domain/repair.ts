/**
 * The steps of putting a wrong right, in their order: what the owner did, how it may feel for the other, the apology, and
 * the amends. A look back two weeks later closes it.
 */
export const REPAIR_STEPS = ['did', 'felt', 'apology', 'amends'] as const

export type RepairStep = (typeof REPAIR_STEPS)[number]

/** After so many days one looks back at a repair. */
export const LOOK_BACK_DAYS = 14
