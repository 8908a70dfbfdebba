import { splitValue, unescapeText } from './vcard-property.ts'
import type { Property } from './vcard-property.ts'

/** A card's properties by name, with the labels that Apple and Google put beside them. */
export class PropertyLookup {
  readonly isVersion21: boolean
  readonly #byName: ReadonlyMap<string, readonly Property[]>
  readonly #labels: ReadonlyMap<string, string>

  constructor(properties: readonly Property[]) {
    this.#byName = Map.groupBy(properties, ({ name }) => name)
    this.#labels = new Map(this.all('X-ABLABEL').map(({ group, value }) => [group, value.toLowerCase()]))
    this.isVersion21 = this.text('VERSION') === '2.1'
  }

  all(name: string): readonly Property[] {
    return this.#byName.get(name) ?? []
  }

  /** The first value that says something; a repetition (ALTID, sloppy writers) is another way to put it. */
  text(name: string): string {
    return this.texts(name)[0] ?? ''
  }

  /** Every value that says something, unescaped. */
  texts(name: string): string[] {
    return this.all(name)
      .map(({ value }) => unescapeText(value))
      .filter((text) => text !== '')
  }

  /** The `;` parts of the first value that says something, unescaped. */
  structured(name: string): string[] {
    const all = this.all(name).map(({ value }) => splitValue(value, ';').map(unescapeText))
    return all.find((parts) => parts.some((part) => part !== '')) ?? []
  }

  /** Every member of a property's comma lists, each once. */
  list(name: string): string[] {
    const members = this.all(name).flatMap(({ value }) => splitValue(value, ',').map(unescapeText))
    return [...new Set(members)].filter((member) => member !== '')
  }

  /** `item1.TEL` is labelled by `item1.X-ABLabel`. Lower-cased; '' when it has none. */
  labelOf({ group }: Property): string {
    return group === '' ? '' : (this.#labels.get(group) ?? '')
  }
}
