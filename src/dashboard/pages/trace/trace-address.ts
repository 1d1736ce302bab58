import type { RelationKind } from '../../api/vocabulary.js'
import type { Parameters } from '../../address/carried.js'
import { termsSv } from '../../language/terms.sv.js'

/** What is asked for, as Query.trace takes it. */
export interface TraceAsked {
  from: string | null
  to: string | null
  maxLength: number
  /** The relations that may be walked; null: the usual ones. */
  via: readonly RelationKind[] | null
  first: number
}

export const LENGTHS = [1, 2, 3, 4, 5, 6] as const
export const START = { maxLength: 4, first: 10 } as const
export const MOST_PATHS = 100

export const RELATIONS = Object.keys(termsSv.relation) as RelationKind[]

/** They join everything with everything, so that the API walks them only where they are named. */
const UNUSUAL: readonly RelationKind[] = ['IN_MATTER', 'ISSUED_BY', 'SUBMITTED', 'CITES']
export const USUAL = RELATIONS.filter((relation) => !UNUSUAL.includes(relation))

/**
 * Reads what the address asks for.
 * @returns also what stands there and is no value
 */
export function readTrace(search: URLSearchParams): { asked: TraceAsked; ignored: string[] } {
  const ignored: string[] = []
  const number = (name: 'maxLength' | 'first', most: number): number => {
    const given = search.get(name)
    if (given === null) return START[name]
    const value = Number(given)
    if (Number.isInteger(value) && value >= 1 && value <= most) return value
    ignored.push(`${name}=${given}`)
    return START[name]
  }
  const given = search.getAll('via')
  const via = RELATIONS.filter((relation) => given.includes(relation))
  ignored.push(...given.filter((one) => !via.some((relation) => relation === one)).map((one) => `via=${one}`))
  const asked = {
    from: search.get('from') || null,
    to: search.get('to') || null,
    maxLength: number('maxLength', LENGTHS.length),
    via: via.length === 0 ? null : via,
    first: number('first', MOST_PATHS),
  }
  return { asked, ignored }
}

/** What an address has to say for it: what is as at the start is left out. */
export function traceParameters({ from, to, maxLength, via, first }: TraceAsked): Parameters {
  const isUsual = via === null || (via.length === USUAL.length && via.every((one) => USUAL.includes(one)))
  return {
    from,
    to,
    maxLength: maxLength === START.maxLength ? null : String(maxLength),
    via: isUsual ? null : via,
    first: first === START.first ? null : String(first),
  }
}
