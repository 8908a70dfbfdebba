import { MACHINE_PIECES, ROLE_LOCAL_PARTS } from '../names/role-words.ts'

/**
 * Whether an address is that of an office, a list or a machine rather than of one human: `info@`, `no-reply@`,
 * `sales-emea@`, `linux-kernel-owner@`. Judged by the local part alone.
 */
export function isRoleAddress(address: string): boolean {
  const at = address.lastIndexOf('@')
  const local = (at < 0 ? address : address.slice(0, at)).toLowerCase().slice(0, 256)
  if (local === '' || !/\p{L}/u.test(local)) return false
  if (MACHINE_PIECES.some((piece) => local.includes(piece))) return true
  const pieces = local.split(/[._+=-]+/).filter((piece) => piece !== '')
  return ROLE_LOCAL_PARTS.has(pieces.join('')) || isRolePiece(pieces[0]) || isRolePiece(pieces.at(-1))
}

// `mail.ana@…` and `me.it@…` are people's; these words are roles only when they stand alone.
const ONLY_ALONE: ReadonlySet<string> = new Set(
  'it mail email news web ops pr ci press www owner all contact media office board staff members system event list root'.split(
    ' ',
  ),
)

function isRolePiece(piece: string | undefined): boolean {
  if (piece === undefined) return false
  return ROLE_LOCAL_PARTS.has(piece) && !(ONLY_ALONE.has(piece) && piece !== 'owner')
}
