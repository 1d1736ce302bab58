// Both engines compare strings by code point, which is not Swedish order. So each order has a property that holds
// one string in which code points do come in that order (performance.md, 11).

const MISSING = '~'
const SWEDISH: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' }

/** In Swedish order without regard to case or accents, numbers by value: 14.9 before 14.10. */
export function sortText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[{|}]/g, ' ')
    .replace(/[åäæöø]/g, (letter) => SWEDISH[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/[^ -}]/gu, beyondAscii)
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'))
    .trim()
}

/** Other scripts come after ö; signs such as quotation marks do not count. */
function beyondAscii(character: string): string {
  return /\p{L}/u.test(character) ? `}}${character.codePointAt(0)!.toString(36).padStart(5, '0')}` : ''
}

/** The sort key of a text. The id makes it unique, a missing value comes last. */
export const textKey = (text: string | undefined, id: string) =>
  keyOf(text === undefined ? undefined : sortText(text), id)

/** The same for what `sortText` has made already. */
export const keyOf = (order: string | undefined, id: string) => `${order ?? MISSING}\t${id}`

/** The sort key of a whole number from 0: a count, a place in a list. */
export const numberKey = (number: number, id: string) => `${padded(number)}\t${id}`

export const padded = (number: number) => String(number).padStart(9, '0')
