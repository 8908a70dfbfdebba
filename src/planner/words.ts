const SMALL = (
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ')

const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A whole number in words up to ninety-nine (`no` for none), in figures beyond. */
export function numberInWords(count: number): string {
  const small = SMALL[count]
  if (small !== undefined) return small
  const tens = TENS[Math.floor(count / 10)]
  if (tens === undefined) return String(count)
  return count % 10 === 0 ? tens : `${tens}-${SMALL[count % 10]}`
}

/** `one minute`, `two minutes`, `no minutes`. */
export function counted(count: number, one: string, many: string): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`
}

/** The first letter in capitals. */
export function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
