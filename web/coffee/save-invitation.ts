import { api } from '../api/client.ts'
import { refusalFrom } from '../api/refusal.ts'
import { saveFile } from '../drafts/save-message.ts'

/** What is invited to. */
export type Invitation = {
  readonly person: string
  /** From 1. */
  readonly slot: number
  /** From 1. */
  readonly place: number
  readonly minutes: number
  readonly anyway: boolean
}

/** Saves an invitation as a calendar file, for the owner to send. @throws Refusal when the book refused */
export async function saveInvitation(invitation: Invitation): Promise<void> {
  const answer = await api.coffee.invite.$post({ json: invitation })
  if (!answer.ok) throw refusalFrom(await answer.json().catch(() => null), answer.status)
  saveFile(await answer.blob(), 'coffee.ics')
}
