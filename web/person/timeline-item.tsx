import {
  AudioLines,
  Coffee,
  Mail,
  MessageCircle,
  NotebookPen,
  PartyPopper,
  Phone,
  type LucideIcon,
} from 'lucide-react'
import { Link } from '@tanstack/react-router'
import type { PersonResult } from '../../src/app/results.ts'
import { moment, shortDay } from '../parts/days.ts'
import { EvidenceLink } from '../parts/evidence-link.tsx'
import { Pill } from '../parts/pill.tsx'
import { promiseStateWords } from './promise-state.ts'
import { deedOf, type MarkedEntry } from './timeline-marks.ts'

/** One thing that happened: when, what, its telling words, and what they promise or tell of. */
export function TimelineItem({
  marked,
  person,
}: {
  readonly marked: MarkedEntry
  readonly person: PersonResult
}) {
  const { entry, promises, milestones, quote } = marked
  const { at, channel } = entry
  const Icon = milestones.some(({ polarity }) => polarity === 'good') ? PartyPopper : (ICONS[channel] ?? Mail)
  const isNote = channel === 'note'
  return (
    <li className="grid grid-cols-[3.75rem_minmax(0,1fr)] gap-x-3 border-b border-line py-4 desk:grid-cols-[4.5rem_1.25rem_minmax(0,1fr)]">
      <time dateTime={at} title={moment(at)} className="pt-px text-xs leading-6 text-ink-3 tabular-nums">
        {shortDay(at, person.day)}
      </time>
      <Icon aria-hidden size={16} strokeWidth={1.75} className="mt-1 hidden text-ink-3 desk:block" />
      <div className="min-w-0">
        <p className="text-sm leading-6 text-ink-2 wrap-anywhere">
          {deedOf(entry, person.name)}
          {isNote ? '' : ', '}
          {!isNote && <WhatItWas entry={entry} quote={quote} />}
        </p>
        {quote !== '' && (
          <p className="mt-0.5 max-w-[60ch] font-serif text-[1.06rem] leading-normal whitespace-pre-line wrap-anywhere">
            {isNote ? quote : `“${quote}”`}
          </p>
        )}
        {(promises.length > 0 || milestones.length > 0) && (
          <p className="mt-2 flex flex-wrap gap-2">
            {promises.map((promise) => (
              <Pill
                key={promise.id}
                tone={promise.state === 'late' ? 'due' : promise.state === 'kept' ? 'well' : 'plain'}
              >
                promise, {promiseStateWords(promise, person.day)}
              </Pill>
            ))}
            {milestones.map(({ kind, polarity, answered }) => (
              <Pill key={kind} tone={answered ? 'well' : polarity === 'hard' ? 'mend' : 'plain'}>
                {kind}, {answered ? 'you answered' : 'not answered'}
              </Pill>
            ))}
          </p>
        )}
      </div>
    </li>
  )
}

/** A message opens over the page; a meeting that was heard opens its mirror. */
function WhatItWas({ entry, quote }: Pick<MarkedEntry, 'entry' | 'quote'>) {
  const { interaction, subject, isHeard } = entry
  const words = subject === '' ? 'without a subject' : subject
  return isHeard ? (
    <Link to="/meetings/$id" params={{ id: interaction }} className="link">
      {words}
    </Link>
  ) : (
    <EvidenceLink id={interaction} quote={quote}>
      {words}
    </EvidenceLink>
  )
}

const ICONS: Readonly<Record<string, LucideIcon>> = {
  mail: Mail,
  linkedin: MessageCircle,
  chat: MessageCircle,
  meeting: AudioLines,
  coffee: Coffee,
  call: Phone,
  note: NotebookPen,
}
