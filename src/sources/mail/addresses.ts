import type { Party } from '../../domain/identity.ts'
import { decodeWords } from './encoded-words.ts'

/**
 * Reads an address list (RFC 5322 §3.4 and the obsolete §4.4): names before angle brackets or in comments
 * after the address, quoted names, groups (their members are taken, their names are not), routes. A name with
 * an unquoted comma (`Last, First <a@b>`) is put together again.
 * @param spelledAt pipermail archives write `user at host` for `user@host`
 * @returns the parties in order; one named without a usable address has the value ''
 */
export function readAddresses(header: string, spelledAt = false): Party[] {
  if (header === '') return []
  return new AddressScanner(header, spelledAt).scan()
}

/**
 * The bare address that stands in angle brackets or alone: route, comments and `mailto:` taken off, lower case;
 * '' when it is none (`</O=ORG/CN=RECIPIENTS/CN=X>`, `<>`).
 */
export function bareAddress(text: string, spelledAt = false): string {
  let bare = text.trim()
  const at = bare.lastIndexOf('@')
  if (at < 0) return spelledAt ? spelledAddress(bare) : ''
  if (bare.startsWith('@') && bare.includes(':')) bare = bare.slice(bare.indexOf(':') + 1)
  if (bare.length > 7 && bare.slice(0, 7).toLowerCase() === 'mailto:') bare = bare.slice(7)
  if (CONTROLS.test(bare)) bare = bare.replaceAll(ALL_CONTROLS, '').trim()
  if (bare.includes('(')) bare = bare.replace(/\([^()]*\)/g, '').trim()
  if (EDGES.test(bare)) bare = bare.replace(/^['"<[\s]+/, '').replace(TRAILING, '')
  const cut = bare.lastIndexOf('@')
  if (cut < 1 || cut === bare.length - 1 || bare.length > LONGEST_ADDRESS || UNFIT.test(bare)) return ''
  return bare.toLowerCase()
}

/** A display name made presentable: encoded words decoded, outer quotes and spare blanks removed. */
export function displayName(written: string, address: string): string {
  if (written === '') return ''
  let name = decodeWords(written)
  if (NEEDS_TIDYING.test(name)) name = name.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  while (name.length > 1 && QUOTES.includes(name[0] ?? ' ') && name[0] === name[name.length - 1])
    name = name.slice(1, -1).trim()
  if (name.length > LONGEST_NAME) name = name.slice(0, LONGEST_NAME)
  return name.toLowerCase() === address ? '' : name
}

const LONGEST_ADDRESS = 254
const LONGEST_NAME = 300
const QUOTES = `"'`
const EDGES = /^['"<[\s]|[>\]'"\s.,;]$/
const TRAILING = /[>\]'"\s.,;]{1,20}$/
const UNFIT = /[\s<>,;()\\\p{Cc}]|@.*["':/@]/u
const CONTROLS = /\p{Cc}/u
const ALL_CONTROLS = /\p{Cc}+/gu
const NEEDS_TIDYING = /[\p{Cc}\u00a0]| {2}|^ | $/u
/** What ends a run of ordinary characters. `=` may begin an encoded word, whose commas are not separators. */
const SPECIAL = /["(<,;:=\\]/g

class AddressScanner {
  readonly #text: string
  readonly #spelledAt: boolean
  readonly #parties: Party[] = []
  #at = 0
  #phrase = ''
  #comment = ''
  #angle: string | null = null
  #quoted = false
  /** Whether the phrase holds an `@`; asking a string under construction would copy it each time. */
  #phraseHasAt = false
  /** A name that ended at a comma without an address: `Last` of `Last, First <a@b>`. */
  #held = ''

  constructor(text: string, spelledAt: boolean) {
    this.#text = text
    this.#spelledAt = spelledAt
  }

  scan(): Party[] {
    const text = this.#text
    while (this.#at < text.length) {
      SPECIAL.lastIndex = this.#at
      const found = SPECIAL.exec(text)
      const next = found === null ? text.length : found.index
      if (next > this.#at) this.#append(text.slice(this.#at, next), next - this.#at)
      if (found !== null) this.#special(found[0])
    }
    this.#flush()
    this.#release()
    return this.#parties
  }

  #special(char: string): void {
    if (char === '"') this.#quotedString()
    else if (char === '(') this.#readComment()
    else if (char === '<') this.#angleAddress()
    else if (char === ',') {
      this.#flush()
      this.#at++
    } else if (char === ';') {
      this.#flush()
      this.#release()
      this.#at++
    } else if (char === ':' && this.#angle === null && !this.#quoted && !this.#phraseHasAt) {
      // The end of a group's name, or of `mailto`.
      this.#phrase = ''
      this.#at++
    } else if (char === '=') this.#encodedWord()
    else this.#append(char, 1)
  }

  #append(text: string, width: number): void {
    if (this.#angle === null) {
      this.#phrase += text
      if (text.includes('@')) this.#phraseHasAt = true
    }
    this.#at += width
  }

  #quotedString(): void {
    const text = this.#text
    let end = this.#at + 1
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
    if (end >= text.length) {
      this.#append('', 1)
      return
    }
    const inner = text.slice(this.#at + 1, end)
    // "user name"@host: the quotes belong to the address.
    const isLocalPart = text[end + 1] === '@'
    this.#quoted = true
    const plain = inner.includes('\\') ? inner.replaceAll(/\\(.)/g, '$1') : inner
    this.#append(isLocalPart ? `"${inner}"` : plain, end + 1 - this.#at)
  }

  #readComment(): void {
    const text = this.#text
    let depth = 0
    let end = this.#at
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code === 0x5c) end++
      else if (code === 0x28) depth++
      else if (code === 0x29 && --depth === 0) break
    }
    const inner = text.slice(this.#at + 1, end).replaceAll(/\\(.)/g, '$1')
    if (this.#comment === '') this.#comment = inner
    this.#at = end + 1
  }

  #angleAddress(): void {
    const text = this.#text
    const close = text.indexOf('>', this.#at)
    const end = close < 0 ? text.length : close
    const inner = text.slice(this.#at + 1, end)
    const nested = inner.lastIndexOf('<')
    const address = nested < 0 ? inner : inner.slice(nested + 1)
    // `Foo <bar> <foo@host>`: the bracket that holds an address is the one that counts.
    if (this.#angle === null || !this.#angle.includes('@')) this.#angle = address
    this.#at = end + 1
  }

  #encodedWord(): void {
    const text = this.#text
    const payload = text[this.#at + 1] === '?' ? text.indexOf('?', this.#at + 2) + 3 : 0
    const end = payload > 3 && payload - this.#at < 64 ? text.slice(payload, payload + 400).indexOf('?=') : -1
    if (end < 0) this.#append('=', 1)
    else this.#append(text.slice(this.#at, payload + end + 2), payload + end + 2 - this.#at)
  }

  #flush(): void {
    const phrase = this.#phrase.trim()
    const comment = this.#comment
    const angle = this.#angle
    if (angle !== null) this.#withAngle(phrase, comment, angle)
    else if (phrase !== '' || comment !== '') this.#withoutAngle(phrase, comment)
    this.#phrase = ''
    this.#phraseHasAt = false
    this.#comment = ''
    this.#angle = null
    this.#quoted = false
  }

  #withAngle(phrase: string, comment: string, angle: string): void {
    // `<stable@host #3.11>`: the first word that is an address counts.
    const value = bareAddress(angle, this.#spelledAt) || firstAddress(angle)
    const name = displayName(phrase === '' ? comment : phrase, value)
    if (this.#held !== '' && name !== '' && !name.includes('@')) {
      this.#add(`${this.#held}, ${name}`, value)
      this.#held = ''
      return
    }
    this.#release()
    if (name !== '' || value !== '') this.#add(name, value)
  }

  #withoutAngle(phrase: string, comment: string): void {
    const whole = bareAddress(phrase, this.#spelledAt)
    if (whole !== '') {
      this.#release()
      this.#add(displayName(comment, whole), whole)
      return
    }
    const value = this.#quoted ? '' : firstAddress(phrase)
    if (value !== '') {
      this.#release()
      const word = phrase.split(/\s+/).find((word) => bareAddress(word) === value) ?? ''
      this.#add(displayName(phrase.replace(word, ' ').trim() || comment, value), value)
      return
    }
    this.#release()
    this.#held = displayName(phrase === '' ? comment : phrase, '')
  }

  #release(): void {
    if (this.#held !== '' && this.#held !== '<>') this.#add(this.#held, '')
    this.#held = ''
  }

  #add(name: string, value: string): void {
    this.#parties.push({ name, kind: 'email', value })
  }
}

function firstAddress(words: string): string {
  if (!words.includes('@') || !/\s/.test(words)) return ''
  for (const word of words.split(/\s+/)) {
    const address = bareAddress(word)
    if (address !== '') return address
  }
  return ''
}

/** `esr at snark.thyrsus.com` → `esr@snark.thyrsus.com`. */
function spelledAddress(text: string): string {
  const parts = text.split(/\s+at\s+/)
  const [local, host] = parts
  if (parts.length !== 2 || local === undefined || host === undefined) return ''
  const address = `${local}@${host}`.toLowerCase()
  return local === '' || host === '' || UNFIT.test(address) || address.length > LONGEST_ADDRESS ? '' : address
}
