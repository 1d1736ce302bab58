// A network made from a list of positions in the plainest way: every statement, every pair of statements, one by one.
import type {
  NetworkDuplicates,
  NetworkNormalisation,
  NetworkQualifier,
} from '../../src/schema/vocabulary.js'

export const POSITION_FIELDS = `id stance document { id date } passages { firstLine }
  respondent { id organisation { id } }
  target { ... on Measure { id } ... on Proposal { id theme concerns { bearing measure { id } } } }`

export interface Position {
  id: string
  stance: string
  document: { id: string; date: string | null }
  passages: { firstLine: number }[]
  respondent: { id: string; organisation: { id: string } }
  target: {
    id: string
    theme?: string | null
    concerns?: { bearing: string; measure: { id: string } }[]
  }
}

/** That an actor agrees or disagrees with a concept. */
export interface Statement {
  position: string
  actor: string
  concept: string
  agrees: boolean
  document: string
  place: string
}

export function statementsOf(
  positions: readonly Position[],
  actors: string,
  concepts: string,
  duplicates: NetworkDuplicates,
): Statement[] {
  const all = positions.flatMap((position) =>
    conceptsOf(position, concepts).flatMap((concept) =>
      sidesOf(position.stance).map((agrees) => ({
        position: position.id,
        actor: actors === 'RESPONDENT' ? position.respondent.id : position.respondent.organisation.id,
        concept,
        agrees,
        document: position.document.id,
        place: [
          position.document.date ?? '~',
          position.document.id,
          String(position.passages[0]!.firstLine).padStart(9, '0'),
          position.id,
        ].join(' '),
      })),
    ),
  )
  const kept = new Map<string, Statement>()
  for (const statement of all.toSorted((a, b) => (a.place < b.place ? -1 : 1))) {
    const { actor, concept, agrees, document, position } = statement
    const once = { INCLUDE: position, DOCUMENT: document, ACROSS_RANGE: '' }[duplicates]
    const key = [actor, concept, agrees, once].join(' ')
    if (!kept.has(key)) kept.set(key, statement)
  }
  return [...kept.values()]
}

function conceptsOf({ target }: Position, concepts: string): string[] {
  const isMeasure = target.id.startsWith('measure:')
  if (concepts === 'PROPOSAL') return isMeasure ? [] : [target.id]
  if (concepts === 'THEME') return target.theme == null ? [] : [target.theme]
  if (isMeasure) return [target.id]
  const advanced = (target.concerns ?? []).filter(({ bearing }) => bearing === 'ADVANCES')
  return [...new Set(advanced.map(({ measure }) => measure.id))]
}

function sidesOf(stance: string): boolean[] {
  if (stance === 'NO_VIEWS') return []
  if (stance === 'MIXED') return [true, false]
  return [stance.startsWith('SUPPORT')]
}

/** One product of the sum; `b` is null in two-mode. */
export interface Product {
  a: Statement
  b: Statement | null
  share: number
}

export interface Tie {
  source: string
  target: string
  products: Product[]
  /** What the sum of the products is divided by. */
  divisor: number
}

export function oneModeTies(
  statements: readonly Statement[],
  qualifier: NetworkQualifier,
  normalisation: NetworkNormalisation,
): Tie[] {
  const actors = [...new Set(statements.map(({ actor }) => actor))]
  return actors.flatMap((source, index) =>
    actors.slice(index + 1).map((target) => {
      const [ofA, ofB] = [source, target].map((actor) => statements.filter((one) => one.actor === actor))
      const products = ofA!.flatMap((a) =>
        ofB!
          .filter((b) => b.concept === a.concept)
          .map((b) => ({ a, b, share: shareOf(qualifier, a.agrees === b.agrees) }))
          .filter(({ share }) => share !== 0),
      )
      return { source, target, products, divisor: oneModeDivisor(ofA!, ofB!, normalisation) }
    }),
  )
}

function shareOf(qualifier: NetworkQualifier, congruent: boolean): number {
  if (qualifier === 'IGNORE') return 1
  if (qualifier === 'SUBTRACT') return congruent ? 1 : -1
  return (qualifier === 'CONGRUENCE') === congruent ? 1 : 0
}

function oneModeDivisor(
  ofA: readonly Statement[],
  ofB: readonly Statement[],
  normalisation: NetworkNormalisation,
): number {
  if (normalisation === 'AVERAGE') return (ofA.length + ofB.length) / 2
  if (normalisation === 'COSINE') return ofA.length * ofB.length
  if (normalisation !== 'JACCARD') return 1
  const like = (one: Statement) => (other: Statement) =>
    one.concept === other.concept && one.agrees === other.agrees
  const alone =
    ofA.filter((one) => !ofB.some(like(one))).length + ofB.filter((one) => !ofA.some(like(one))).length
  return alone + ofA.reduce((sum, one) => sum + ofB.filter(like(one)).length, 0)
}

export function twoModeTies(
  statements: readonly Statement[],
  qualifier: NetworkQualifier,
  normalisation: NetworkNormalisation,
): Tie[] {
  const pairs = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = `${statement.actor} ${statement.concept}`
    pairs.set(key, [...(pairs.get(key) ?? []), statement])
  }
  return [...pairs.values()].map((said) => {
    const { actor, concept } = said[0]!
    const products = said.map((a) => ({
      a,
      b: null,
      share:
        qualifier === 'COMBINE'
          ? (a.agrees ? 1 : 2) / said.filter(({ agrees }) => agrees === a.agrees).length
          : qualifier === 'SUBTRACT' && !a.agrees
            ? -1
            : 1,
    }))
    const divisor = {
      ACTIVITY: statements.filter((one) => one.actor === actor).length,
      PROMINENCE: statements.filter((one) => one.concept === concept).length,
    }[normalisation as string]
    return { source: actor, target: concept, products, divisor: divisor ?? 1 }
  })
}

/** By concept, what agrees before what does not, by date, document and line; for products told from the source. */
export function inOrder(
  products: readonly Product[],
  source: string,
  concepts: readonly string[],
): Product[] {
  const told = products.map((product) =>
    product.b === null || product.a.actor === source ? product : { ...product, a: product.b, b: product.a },
  )
  const keyOf = ({ a, b }: Product) =>
    [String(concepts.indexOf(a.concept)).padStart(6, '0'), !a.agrees, b && !b.agrees, a.place, b?.place].join(
      ' ',
    )
  return told.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

export const sumOf = (products: readonly { share: number }[]) =>
  products.reduce((sum, { share }) => sum + share, 0)
