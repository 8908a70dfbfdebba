import type { ContactResult } from '../../src/app/contact-result.ts'
import type { PersonResult } from '../../src/app/results.ts'
import { AsideSection } from './aside-section.tsx'
import { Behind } from './behind.tsx'
import { ContactBars } from './contact-bars.tsx'
import { localDay, shortDay } from './days.ts'
import { EvidenceLink } from './evidence-link.tsx'
import { Figures } from './figures.tsx'
import { aboutHours, daysLong, everyDays } from './stretches.ts'

/** The figures of a tie: how often there is contact, who writes and how soon, and what stands between the two. */
export function PersonFigures({ person }: { readonly person: PersonResult }) {
  const { tie, contact, promises, day } = person
  const open = (by: 'owner' | 'person') =>
    promises
      .filter((one) => one.by === by && (one.state === 'open' || one.state === 'late'))
      .map(({ evidence }) => evidence.id)
  return (
    <>
      {tie !== null && contact !== null && (
        <>
          <AsideSection title="How often you are in touch">
            {contact.days.length > 0 && <ContactBars person={person.id} days={contact.days} until={day} />}
            <Figures rows={howOften(person)} />
          </AsideSection>
          {ofLate(contact).length > 0 && (
            <AsideSection title="Of late">
              <Figures rows={ofLate(contact)} />
            </AsideSection>
          )}
        </>
      )}
      {(open('owner').length > 0 || open('person').length > 0 || person.nextMeeting !== null) && (
        <AsideSection title="Between you">
          <Figures
            rows={[
              ...promised('You promised', open('owner')),
              ...promised('You were promised', open('person')),
              ...(person.nextMeeting === null
                ? []
                : [
                    {
                      name: 'You meet next',
                      value: (
                        <EvidenceLink id={person.nextMeeting.interaction}>
                          {shortDay(person.nextMeeting.at, day)}
                        </EvidenceLink>
                      ),
                    },
                  ]),
            ]}
          />
        </AsideSection>
      )}
    </>
  )
}

/** The latest contacts open: the rhythm is that of all of them. */
function howOften({ tie, contact, timeline, cadenceDays }: PersonResult) {
  if (tie === null) return []
  const contacts = timeline.filter(({ at }) => contact?.days.includes(localDay(at)))
  const ids = contacts.map(({ interaction }) => interaction)
  const rule = tie.rhythmDays === null || tie.rhythmDays < 1.5 ? 'daily' : `every ${daysLong(tie.rhythmDays)}`
  return [
    ...(tie.rhythmDays === null ? [] : [opening('As a rule', rule, ids)]),
    opening('Silent for', daysLong(tie.silenceDays), ids.slice(0, 1)),
    ...(cadenceDays === null ? [] : [{ name: 'You want', value: everyDays(cadenceDays) }]),
  ]
}

function ofLate({ wrote, met, answers, evidence }: ContactResult) {
  return [
    ...(wrote.owner + wrote.person === 0
      ? []
      : [opening('Who writes', `you ${wrote.owner}, they ${wrote.person}`, evidence.wrote)]),
    ...(met === 0 ? [] : [opening('You met', met === 1 ? 'once' : `${met} times`, evidence.met)]),
    ...(answers.owner === null
      ? []
      : [opening('You answer in', aboutHours(answers.owner.hours), answers.owner.evidence)]),
    ...(answers.person === null
      ? []
      : [opening('They answer in', aboutHours(answers.person.hours), answers.person.evidence)]),
  ]
}

function promised(name: string, evidence: readonly string[]) {
  return evidence.length === 0 ? [] : [opening(name, `${evidence.length} open`, evidence)]
}

/** A figure that opens what it is counted from. */
function opening(name: string, words: string, evidence: readonly string[]) {
  return {
    name,
    value: (
      <Behind title={name} evidence={evidence}>
        {words}
      </Behind>
    ),
  }
}
