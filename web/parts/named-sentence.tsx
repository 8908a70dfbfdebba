import type { PersonName } from '../../src/app/results.ts'
import { PersonLink } from './person-link.tsx'

/** A sentence about a person, whose name in it opens their page; with the name before it where it is not in it. */
export function NamedSentence({ person, words }: { readonly person: PersonName; readonly words: string }) {
  const at = words.indexOf(person.name)
  const whole = /[.?!…]["”’)]?$/.test(words) ? words : `${words}.`
  if (at < 0)
    return (
      <>
        <PersonLink person={person} />: {whole}
      </>
    )
  return (
    <>
      {whole.slice(0, at)}
      <PersonLink person={person} />
      {whole.slice(at + person.name.length)}
    </>
  )
}
