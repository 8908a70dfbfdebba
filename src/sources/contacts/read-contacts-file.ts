import { readLinkedInMessages } from '../chats/linkedin-messages.ts'
import { readContactsCsv } from './contacts-csv.ts'
import { detectContacts, ignoredReason } from './detect.ts'
import type { ContactsFormat } from './detect.ts'
import { readEmailAddresses, readPositions, readProfile } from './linkedin-owner.ts'
import type { LinkedInReading } from './linkedin-reading.ts'
import { readEndorsements, readInvitations, readRecommendations } from './linkedin-relations.ts'
import { readVCards } from './vcard.ts'
import type { ContactsFile } from './vcard.ts'

/**
 * Reads a file of contacts or of LinkedIn's export with the reader that its content asks for.
 * @param file what to read; `format` when it is known already
 * @returns `format` null, and the file reported, when no reader here knows it
 */
export function readContactsFile(
  file: ContactsFile & { readonly format?: ContactsFormat },
): LinkedInReading & { readonly format: ContactsFormat | null } {
  const format = file.format ?? detectContacts(file.path, file.bytes)
  const reading =
    format === null ? reported(file, 'is no contacts file that Rapport knows') : READERS[format](file)
  return { ...reading, format }
}

const READERS: Readonly<Record<ContactsFormat, (file: ContactsFile) => LinkedInReading>> = {
  vcard: (file) => ({ ...readVCards(file), owner: null }),
  'google-csv': readCards,
  'outlook-csv': readCards,
  'contacts-csv': readCards,
  'linkedin-connections': readCards,
  'linkedin-contacts': readCards,
  'linkedin-messages': readLinkedInMessages,
  'linkedin-invitations': readInvitations,
  'linkedin-endorsements': readEndorsements,
  'linkedin-recommendations': readRecommendations,
  'linkedin-profile': readProfile,
  'linkedin-positions': readPositions,
  'linkedin-emails': readEmailAddresses,
  'linkedin-ignored': (file) => reported(file, ignoredReason(file.path) ?? 'has nothing to read'),
}

function readCards(file: ContactsFile): LinkedInReading {
  return { ...readContactsCsv(file), owner: null }
}

function reported({ path }: ContactsFile, why: string): LinkedInReading {
  return { records: [], skipped: [{ where: path, why }], owner: null }
}
