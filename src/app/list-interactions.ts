import { bareSubject } from '../domain/thread-subject.ts'
import { tellingSentence } from '../language/telling-sentence.ts'
import type { PlanningStore } from './ports.ts'
import { publicInteractionId } from './public-id.ts'
import { zonesOf } from './zones-of.ts'

/** An interaction as one line of a list: what stands behind a number. */
export type InteractionRow = {
  readonly id: string
  readonly kind: string
  /** ISO instant. */
  readonly at: string
  readonly subject: string
  /** Its telling sentence; '' for a meeting, or where there is none. */
  readonly quote: string
  /** Who wrote it, the owner as `you`; '' where it is nobody's. */
  readonly from: string
}

/** These interactions, by public id, the newest first. What is not in the book by `now` is left out. */
export async function listInteractions(
  planning: Pick<PlanningStore, 'quotables'>,
  { ids, now }: { readonly ids: readonly string[]; readonly now: number },
): Promise<readonly InteractionRow[]> {
  const numbers = ids.flatMap((id) => (/^i_\d{1,15}$/.test(id) ? [Number(id.slice(2))] : []))
  const found = await planning.quotables(numbers)
  return [...found.values()]
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => b.at - a.at || b.interaction - a.interaction)
    .map(({ interaction, kind, at, subject, text, byOwner, sender }) => ({
      id: publicInteractionId(interaction),
      kind,
      at: new Date(at).toISOString(),
      subject: bareSubject(subject),
      quote: kind === 'meeting' ? '' : tellingSentence(zonesOf({ text, sender }), subject),
      from: kind === 'meeting' ? '' : byOwner ? 'you' : (sender?.name ?? ''),
    }))
}
