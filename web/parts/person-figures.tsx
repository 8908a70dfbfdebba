import type { PersonResult } from '../../src/app/results.ts'
import { ContactBars } from './contact-bars.tsx'
import { Figures } from './figures.tsx'

/** The figures of a tie: how often there is contact, and what stands between the two. */
export function PersonFigures({ person }: { readonly person: PersonResult }) {
  const { tie, promises, timeline } = person
  const open = (by: 'owner' | 'person') =>
    promises.filter((one) => one.by === by && (one.state === 'open' || one.state === 'late'))
  return (
    <>
      <section className="border-b border-line py-4">
        <h3 className="mb-2 font-sans text-xs font-normal tracking-normal text-ink-3">
          How often you are in touch
        </h3>
        <ContactBars days={timeline.map(({ at }) => at.slice(0, 10))} />
        {tie !== null && (
          <Figures
            rows={[
              ...(tie.rhythmDays === null
                ? []
                : [{ name: 'As a rule', value: `every ${days(tie.rhythmDays)}` }]),
              { name: 'Silent for', value: days(tie.silenceDays) },
            ]}
          />
        )}
      </section>
      {(open('owner').length > 0 || open('person').length > 0) && (
        <section className="border-b border-line py-4">
          <h3 className="mb-2 font-sans text-xs font-normal tracking-normal text-ink-3">Between you</h3>
          <Figures
            rows={[
              { name: 'You promised', value: `${open('owner').length} open` },
              { name: 'You were promised', value: `${open('person').length} open` },
            ]}
          />
        </section>
      )}
    </>
  )
}

function days(count: number): string {
  const whole = Math.round(count)
  return whole === 1 ? 'a day' : `${whole} days`
}
