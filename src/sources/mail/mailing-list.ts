import type { Party } from '../../domain/identity.ts'
import { bareAddress } from './addresses.ts'
import type { HeaderBlock } from './header-block.ts'

/** The discussion list that a message went through, and the header that tells. */
type MailingList = { readonly address: string; readonly header: string }

/**
 * Finds the posting address of a mailing list: List-Post (RFC 2369), the headers of Mailman, vger, ezmlm,
 * Google Groups and eCartis, and senders such as `owner-x@`, `x-bounces@`. A List-Id alone (RFC 2919) counts
 * when someone was addressed at the list, or the message answers another one. @returns null when there is none
 */
export function findMailingList(headers: HeaderBlock, recipients: readonly Party[]): MailingList | null {
  return statedList(headers) ?? listBySender(headers, recipients) ?? listById(headers, recipients)
}

const ADDRESS_HEADERS = [
  ['list-post', 'List-Post'],
  ['x-mailing-list', 'X-Mailing-List'],
  ['x-beenthere', 'X-BeenThere'],
  ['x-ml-address', 'X-ML-Address'],
  ['mailing-list', 'Mailing-List'],
] as const

function statedList(headers: HeaderBlock): MailingList | null {
  for (const [name, title] of ADDRESS_HEADERS) {
    for (const value of headers.all(name)) {
      const address = firstAddress(value)
      if (address !== '') return { address, header: `${title}: ${value.slice(0, 100)}` }
    }
  }
  // ezmlm
  for (const value of headers.all('delivered-to')) {
    if (!value.toLowerCase().startsWith('mailing list ')) continue
    const address = firstAddress(value.slice(13))
    if (address !== '') return { address, header: `Delivered-To: ${value.slice(0, 100)}` }
  }
  return null
}

/** `<mailto:list@host?subject=x>`, `list x@groups.example; contact …`, `<list@host>` or the bare address. */
function firstAddress(value: string): string {
  for (const word of value.slice(0, 500).split(/[\s<>,;]+/)) {
    const address = bareAddress(word.replace(/\?.*$/, ''))
    if (address !== '' && !/^(?:owner|help|contact)-|-(?:owner|help|unsubscribe|request)@/.test(address))
      return address
  }
  return ''
}

const SENDER_HEADERS = [
  ['sender', 'Sender'],
  ['errors-to', 'Errors-To'],
  ['return-path', 'Return-Path'],
  ['resent-sender', 'Resent-Sender'],
  ['resent-from', 'Resent-From'],
] as const

function listBySender(headers: HeaderBlock, recipients: readonly Party[]): MailingList | null {
  const precedence = headers.first('precedence').toLowerCase()
  const marked =
    precedence === 'bulk' || precedence === 'list' || headers.has('x-list') || headers.has('list-id')
  for (const [name, title] of SENDER_HEADERS) {
    const address = listOf(bareAddress(headers.first(name).replace(/^.*</, '<')))
    if (address === '') continue
    const isAddressed = recipients.some((party) => party.value === address)
    if (marked || (isAddressed && !ROLE_SENDER.test(headers.first(name))))
      return { address, header: `${title}: ${headers.first(name).slice(0, 100)}` }
  }
  return marked ? listByLoop(headers, recipients) : null
}

/** These may be a person's office as well: `sales-admin@firm` writing to `sales@firm`. */
const ROLE_SENDER = /-(?:admin|request|errors)@/i

/** `owner-x@h`, `x-owner@h`, `x-bounces@h`, ezmlm's `x-return-12-me=home@h` → `x@h`; '' for other senders. */
function listOf(sender: string): string {
  const at = sender.lastIndexOf('@')
  if (at < 1) return ''
  const local = sender.slice(0, at)
  const list =
    /^(?:owner|bounces?)-([^=+]+)$/.exec(local)?.[1] ??
    /^([^=+]+?)-(?:owner|bounces?|admin|errors|request|return-\d+)(?:[-+=].*)?$/.exec(local)?.[1] ??
    /^([^=+]+)\+(?:bounces?|owner)(?:[-+=].*)?$/.exec(local)?.[1]
  return list === undefined || list === '' ? '' : `${list}${sender.slice(at)}`
}

function listByLoop(headers: HeaderBlock, recipients: readonly Party[]): MailingList | null {
  for (const value of headers.all('x-loop')) {
    const address = firstAddress(value)
    if (address !== '' && recipients.some((party) => party.value === address))
      return { address, header: `X-Loop: ${value.slice(0, 100)}` }
  }
  return null
}

function listById(headers: HeaderBlock, recipients: readonly Party[]): MailingList | null {
  const value = headers.first('list-id') || headers.first('x-list-id')
  const bracketed = /<([^<>]{1,200})>\s*$/.exec(value.slice(0, 1000))?.[1] ?? value
  const id = bracketed.trim().toLowerCase()
  const name = headers.first('x-list').trim().toLowerCase() || id.slice(0, Math.max(0, id.indexOf('.')))
  if (name === '') return null
  const header = value === '' ? `X-List: ${name}` : `List-Id: ${value.slice(0, 100)}`
  const addressed = recipients.find((party) => party.value.startsWith(`${name}@`))
  if (addressed !== undefined) return { address: addressed.value, header }
  if (headers.has('in-reply-to') && id.includes('.'))
    return { address: `${name}@${id.slice(id.indexOf('.') + 1)}`, header }
  return null
}
