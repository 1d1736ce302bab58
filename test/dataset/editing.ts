// Seeds under random edits: what a year of coders does to them, in a second.
import { DerivationError, rows, type Rows } from '../../src/dataset/rows/rows.js'
import { quotation, seedsOf, type WrittenSeeds } from './school-meals.js'

/** Whole numbers below `bound`, the same for the same seed. */
export type Dice = (bound: number) => number

export function dice(seed: number): Dice {
  let state = seed
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

const STANCES = ['support', 'support_with_condition', 'mixed', 'doubt', 'oppose', 'no_views']
const WORDS = ['frukost', 'frukt', 'köken', 'eleverna', 'kostnaden', 'råden', 'maten', 'hinner', 'betalar']
const RESPONDENTS = ['ekby', 'ekby/skolnamnden', 'ekby/kostnamnden', 'ekby/skolkontoret', 'skolverket']
const TARGETS = ['4', '4.1', '4.2', '4.2.1', 'frukt']
const MEASURES = ['skolfrukt', 'skolfrukost']

/** A number for each thing that a coder may or may not have typed, or may have typed in several ways. */
type Choices = number[]
const CHOICES = 64
const WAYS = 12

export function editedSeeds(roll: Dice) {
  let choices: Choices = Array.from({ length: CHOICES }, () => roll(WAYS))
  return {
    /** Changes some of the claims; edits from which nothing can be derived are taken back. */
    next(): Rows {
      for (;;) {
        const edited = [...choices]
        for (let edits = 1 + roll(6); edits > 0; edits--) edited[roll(CHOICES)] = roll(WAYS)
        try {
          const made = rows(seedsOf(seedsFrom(edited)))
          choices = edited
          return made
        } catch (error) {
          if (!(error instanceof DerivationError)) throw error
        }
      }
    },
  }
}

function seedsFrom(choices: Choices): WrittenSeeds {
  let at = 0
  const next = () => choices[at++ % CHOICES]!
  const words = (way: number) => [0, 1, 2].map((step) => WORDS[(way + step * way) % WORDS.length]).join(' ')
  const maybe = <Value>(value: Value) => (next() % 3 === 0 ? undefined : value)
  const twoFiles = [{ document: {} }, { document: { title: words(next()), date: maybe('2031-04-22') } }]
  const respondent = (index: number) => ({
    standing: ['principal', 'contributing', 'drafting', 'separate'][(next() + index) % 4],
    within: index === 0 ? undefined : maybe('ekby'),
    form: maybe(words(next())),
    adopts: index < 3 && next() % 4 === 0 ? [{ respondent: RESPONDENTS[3], evidence: quotation(2) }] : [],
    default:
      next() % 4 === 0
        ? { stance: STANCES[next() % 6], covers: 'proposal', except: maybe('4.2'), evidence: quotation(5) }
        : undefined,
  })
  const respondents = Object.fromEntries(RESPONDENTS.map((key, index) => [key, respondent(index)]))
  const positions = RESPONDENTS.flatMap((key) =>
    [...TARGETS.map((slug) => `proposal ${slug}`), `measure ${MEASURES[next() % 2]}`].flatMap((on) => {
      const way = next()
      if (way % 3 !== 0) return []
      const stance = STANCES[way % 2 === 0 ? 0 : 1]
      return [{ respondent: key, on, stance, summary: words(way), evidence: quotation(20 + (way % 5)) }]
    }),
  )
  const request = next() % 2 === 0
  const agency = next() % 2 === 0
  return {
    organisations: agency ? { skolverket: { name: `Skolverket ${words(next())}`, kind: 'council' } } : {},
    measures: { skolfrukost: { name: 'Skolfrukost', category: 'prevention', broader: maybe('skolfrukt') } },
    statutes: next() % 2 === 0 ? { skollagen: { name: 'Skollagen' } } : {},
    proposals: Object.fromEntries(
      TARGETS.map((slug) => [
        slug,
        {
          kind: slug === '4' ? 'area' : 'proposal',
          title: words(next()),
          proposedBy: maybe('skolmatsutredningen'),
          covers: slug === '4' ? ['4.1'] : undefined,
          partOf: slug === '4.2.1' ? maybe('4.2') : undefined,
          assigns: maybe('skolverket'),
          concerns:
            next() % 2 === 0
              ? [{ measure: MEASURES[next() % 2], bearing: next() % 2 === 0 ? 'advances' : 'examines' }]
              : [],
        },
      ]),
    ),
    files: [
      {
        ...twoFiles[0],
        respondents,
        positions: positions.filter((_, index) => index % 2 === 0),
        requests: request
          ? [{ id: 'fler-kockar', by: RESPONDENTS[3], under: '4.2', title: words(next()), to: 'regeringen' }]
          : [],
      },
      {
        ...twoFiles[1],
        positions: positions.filter((_, index) => index % 2 === 1),
        practices:
          next() % 2 === 0
            ? [{ organisation: RESPONDENTS[next() % 4], measure: MEASURES[next() % 2], role: 'runs' }]
            : [],
        facts: next() % 2 === 0 ? { antal: { text: words(next()), evidence: quotation(9) } } : {},
      },
    ],
  }
}
