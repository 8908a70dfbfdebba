import { DAY, HOUR } from '../../domain/milliseconds.ts'
import type { Appointment } from './appointment.ts'
import { actor } from './cast.ts'
import { ADDRESSES, coffees } from './coffees.ts'
import { firstName } from './voice.ts'
import { HOME_ZONE, type When } from './when.ts'

/** The owner's calendar: standing meetings, coffees, what was moved and what was called off, and the days ahead. */
export function diary(when: When): Appointment[] {
  return [...standing(when), ...single(when), ...coffeeDates(when), ...upset(when), ...ahead(when)]
}

function standing(when: When): Appointment[] {
  const weekly = (id: string, ago: number, weekday: number, time: string, minutes: number) => {
    const shift = (when.day(ago).dayOfWeek - weekday + 7) % 7
    const start = when.at(ago + shift, time, HOME_ZONE)
    return { id, start, end: start + minutes * 60_000, changed: start - 6 * DAY }
  }
  const samir = weekly('one-to-one-samir', 500, 2, '10:00', 30)
  const lena = weekly('one-to-one-lena', 300, 3, '14:00', 45)
  const moved = weekly('one-to-one-samir', 25, 2, '10:00', 30)
  const struck = weekly('one-to-one-samir', 60, 2, '10:00', 30)
  return [
    {
      ...samir,
      summary: 'Samir / Robin',
      with: ['samir'],
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      except: [struck.start],
      changed: struck.start - DAY,
    },
    {
      ...moved,
      start: moved.start + DAY + 5 * HOUR,
      end: moved.end + DAY + 5 * HOUR,
      summary: 'Samir / Robin',
      with: ['samir'],
      insteadOf: { id: 'one-to-one-samir', start: moved.start },
      sequence: 1,
      changed: moved.start - DAY,
    },
    {
      ...lena,
      summary: 'Lena / Robin: product',
      with: ['lena'],
      organizer: 'lena',
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
    },
    {
      ...weekly('team-monday', 404, 1, '09:30', 30),
      summary: 'Team: week ahead',
      with: ['samir', 'yuki', 'oleksandra', 'clara', 'ben'],
      rule: 'FREQ=WEEKLY;BYDAY=MO',
    },
    {
      ...weekly('harbour-steering', 447, 4, '11:00', 60),
      summary: 'Steering group, carrier portal',
      location: 'Video',
      with: ['ingrid', 'tomasz', 'lena'],
      organizer: 'ingrid',
      rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TH',
    },
    {
      ...weekly('bouldering', 475, 4, '19:00', 150),
      summary: 'Bouldern',
      location: 'Kletterhalle Flussbogen, Berlin',
      with: ['finn', 'maja', 'kofi', 'luca', 'anouk'],
      organizer: 'finn',
      rule: 'FREQ=WEEKLY;BYDAY=TH',
    },
    {
      ...weekly('accordion', 210, 3, '18:30', 45),
      summary: 'Accordion',
      with: [],
      rule: 'FREQ=WEEKLY;BYDAY=WE',
    },
  ]
}

type Once = Pick<Appointment, 'summary' | 'with'> &
  Partial<Pick<Appointment, 'location' | 'organizer' | 'description' | 'sequence' | 'cancelled'>>

/** One entry on a working day; it was last touched three days earlier. */
function once(when: When, id: string, ago: number, time: string, minutes: number, rest: Once): Appointment {
  const start = when.at(ago, time, HOME_ZONE)
  return { id, start, end: start + minutes * 60_000, changed: start - 3 * DAY, ...rest }
}

function single(when: When): Appointment[] {
  const on = (id: string, ago: number, time: string, minutes: number, rest: Once) =>
    once(when, id, when.work(ago), time, minutes, rest)
  const fair = when.work(287)
  return [
    on('kickoff-northbeam', 239, '10:00', 90, {
      summary: 'Kick-off clinic scheduler',
      with: ['meera', 'callum', 'hannah'],
      organizer: 'meera',
      location: 'Northbeam Health, Canal Street, Leeds',
    }),
    on('kickoff-solvento', 329, '11:00', 90, {
      summary: 'Kick-off invoice desk',
      with: ['duarte', 'ines', 'marta', 'rui'],
      organizer: 'duarte',
      location: 'Solvento, Rua do Farol 8, Lisboa',
    }),
    on('site-visit-terminal', 362, '09:00', 300, {
      summary: 'Site visit, night shift',
      with: ['lena', 'mehmet'],
      location: 'Harbourline, Kai 7, Hamburg',
    }),
    on('lecture', 168, '14:00', 90, {
      summary: 'Guest lecture',
      with: ['ahmed'],
      organizer: 'ahmed',
      location: 'TU Spreeufer, H 3010, Berlin',
    }),
    on('review-kestrel-1', 280, '16:00', 60, {
      summary: 'Quarterly review flood atlas',
      with: ['dana', 'luis'],
    }),
    on('review-kestrel-2', 188, '16:00', 60, {
      summary: 'Quarterly review flood atlas',
      with: ['dana', 'luis'],
    }),
    on('review-kestrel-3', 97, '16:00', 60, {
      summary: 'Quarterly review flood atlas',
      with: ['dana', 'luis'],
    }),
    on('emil-row-six', 397, '19:30', 120, {
      summary: 'Rehearsal, row six',
      with: ['emil'],
      organizer: 'emil',
      location: 'Havnefilharmonien, Copenhagen',
    }),
    on('call-katharina', 25, '10:00', 45, {
      summary: 'Call: customer portal',
      with: ['katharina'],
      organizer: 'katharina',
    }),
    on('guide-call', 16, '15:00', 40, {
      summary: 'Interview notes, waiting list',
      with: ['hannah'],
      organizer: 'hannah',
    }),
    on('chiara-walk', 286, '12:30', 45, {
      summary: 'Lunch with Chiara',
      with: ['chiara', 'mateo'],
      location: 'Mensa at the fairground',
    }),
    on('dentist', 44, '08:15', 30, { summary: 'Dentist', with: [] }),
    {
      id: 'made-to-last',
      start: when.at(fair, '00:00', 'UTC'),
      end: when.at(fair - 2, '00:00', 'UTC'),
      summary: 'Made to Last, Milan',
      with: [],
      allDay: true,
      changed: when.at(fair + 90, '10:00', HOME_ZONE),
    },
  ]
}

function coffeeDates(when: When): Appointment[] {
  return coffees(when).map(({ who, ago, cafe, time }) => {
    const person = actor(who).person
    return once(when, `coffee-${who}-${ago}`, ago, time, 60, {
      summary: `${who === 'margarethe' ? 'Tea' : 'Coffee'} with ${person === null ? who : firstName(person)}`,
      with: [who],
      location: ADDRESSES[cafe] ?? cafe,
    })
  })
}

/** What I moved, twice, and what I called off two hours before. */
function upset(when: When): Appointment[] {
  const call = when.work(3)
  return [
    {
      ...once(when, 'call-freya', call, '14:00', 30, {
        summary: 'Citizen panel: which format',
        with: ['freya'],
      }),
      sequence: 1,
      cancelled: true,
      changed: when.at(call, '11:54', HOME_ZONE),
    },
    {
      ...once(when, 'review-kestrel-4', nextWork(when, 3), '16:00', 60, {
        summary: 'Quarterly review flood atlas',
        with: ['dana', 'luis'],
      }),
      sequence: 2,
      changed: when.at(when.work(7), '16:38', HOME_ZONE),
    },
  ]
}

/** The days to come, so that there is something to prepare, and hours that are taken. */
function ahead(when: When): Appointment[] {
  const before = when.at(when.work(4), '15:00', HOME_ZONE)
  const soon = (id: string, days: number, time: string, minutes: number, rest: Once): Appointment => ({
    ...once(when, id, nextWork(when, days), time, minutes, rest),
    changed: before,
  })
  return [
    soon('reminder-texts', 0, '15:00', 45, {
      summary: 'Reminder texts: where we stand',
      with: ['meera', 'callum'],
      organizer: 'meera',
    }),
    soon('interpreters', 1, '10:30', 60, {
      summary: 'Interviews with the interpreters',
      with: ['hannah', '?yuki'],
      organizer: 'hannah',
    }),
    soon('bank-talk', 5, '09:30', 60, {
      summary: 'Bank: payouts',
      with: ['duarte', 'rui'],
      organizer: 'duarte',
      location: 'Video',
    }),
    soon('train-hamburg', 6, '06:38', 130, { summary: 'Train to Hamburg', with: [] }),
    soon('visit-hamburg', 6, '09:30', 240, {
      summary: 'Day on site',
      with: ['tomasz', 'lena', '-mehmet'],
      location: 'Harbourline, Kai 7, Hamburg',
    }),
  ]
}

/** The first working day at least so many days after today, as a negative number of days before it. */
function nextWork(when: When, days: number): number {
  const day = when.day(-days).dayOfWeek
  return -(days + (day === 6 ? 2 : day === 7 ? 1 : 0))
}
