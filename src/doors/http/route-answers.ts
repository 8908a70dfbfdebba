import type { z } from 'zod'
import { ask, coffee, letter, network } from './answers/advice.ts'
import {
  begunImport,
  broughtBackup,
  currentImport,
  deletion,
  demoLeft,
  demoShown,
  restored,
  sources,
  status,
} from './answers/book.ts'
import { suggestion } from './answers/parts.ts'
import { duplicates, people, person, search } from './answers/people.ts'
import { besideMeeting, meetings, practice, promises, today, week } from './answers/sitting.ts'

/** What routes answer, by method and path, as far as it is described by more than words. */
export const ROUTE_ANSWERS = {
  'GET /api/status': status,
  'GET /api/today': today,
  'POST /api/suggestions/:id/answer': suggestion,
  'GET /api/people': people,
  'GET /api/people/:id': person,
  'GET /api/meetings': meetings,
  'GET /api/meetings/:id/beside': besideMeeting,
  'GET /api/duplicates': duplicates,
  'GET /api/promises': promises,
  'GET /api/ask': ask,
  'GET /api/ask/draft': letter,
  'GET /api/network': network,
  'GET /api/practice': practice,
  'GET /api/week': week,
  'GET /api/search': search,
  'GET /api/coffee': coffee,
  'POST /api/imports': begunImport,
  'GET /api/imports/current': currentImport,
  'POST /api/owner': begunImport,
  'POST /api/demo': demoShown,
  'DELETE /api/demo': demoLeft,
  'GET /api/sources': sources,
  'POST /api/backups': broughtBackup,
  'POST /api/backups/:id/restore': restored,
  'DELETE /api/book': deletion,
} as const satisfies Readonly<Record<string, z.ZodType>>
