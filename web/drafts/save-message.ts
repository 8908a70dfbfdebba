import type { Draft } from '../../src/domain/draft.ts'
import { api } from '../api/client.ts'
import { refusalFrom } from '../api/refusal.ts'

type Letter = Pick<Draft, 'to' | 'cc' | 'subject' | 'text'> & {
  /** The id of the suggestion that it is for; null where it is for none. */
  readonly suggestion: string | null
}

/** Saves a letter as a message file, which a mail program opens for sending. @throws Refusal when the book refused */
export async function saveMessage({ to, cc, subject, text, suggestion }: Letter): Promise<void> {
  const answer = await api.eml.$post({ json: { to: [...to], cc: [...cc], subject, text, suggestion } })
  if (!answer.ok) throw refusalFrom(await answer.json().catch(() => null), answer.status)
  saveFile(await answer.blob(), `${subject.replaceAll(/[^\p{L}\p{N} -]/gu, '').trim() || 'draft'}.eml`)
}

/** Hands a file to the browser to keep. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
