import { stems } from '../search/stem.js'
import { kindOfId } from './id.js'
import { RequestError } from './errors.js'
import type { NodeKind } from './vocabulary.js'

/** What one field of a filter asks of a node: a text over the statement's variable and a parameter, and its value. */
export interface Predicate<Value> {
  /** True or false, never null, for the parameter of that name (written `$name`). */
  text: (parameter: string) => string
  /** The kind that the ids in this field must be of. */
  ids?: NodeKind
  /** The parameter's value, where it is not the field's own. */
  value?: (value: Value) => unknown
  /** How to come to the nodes `n` from what the field names; undefined where it names nothing. */
  start?: (parameter: string, value: Value) => Start | undefined
}

/** Where the nodes of a list are found, so that what a filter names is not looked for among all there are. */
export interface Start {
  /** Binds `n`, each once; it goes before WHERE. */
  from: string
  /** Whether all that are found pass: the field's own text need not be asked then. */
  complete: boolean
  /** How many that may be, by a rule of thumb: of a filter's fields, the list starts from the one with fewest. */
  reach: number
}

interface Combined<Filter> {
  and?: Filter[] | null
  or?: Filter[] | null
  not?: Filter | null
}

type Fields<Filter> = Exclude<keyof Filter & string, keyof Combined<Filter>>

/** One predicate for each field of a filter. The table is the only source of what a filter puts into a statement. */
export type PredicateTable<Filter> = { readonly [F in Fields<Filter>]-?: Predicate<NonNullable<Filter[F]>> }

/** A filter as a statement takes it: a text that follows the filter's shape alone, and the values as parameters. */
export interface CompiledFilter {
  text: string
  params: Record<string, unknown>
  /** Every field that is named at some level. */
  fields: ReadonlySet<string>
  /** Where the filter's own nodes are found, and what of `text` is left to ask of them; null: among all. */
  start: { from: string; text: string } | null
}

const MAX_LEVELS = 3
const MAX_PARTS = 20
const MAX_IDS = 500
/** Characters of all texts and values in a filter that are no ids. */
const MAX_TEXT = 10_000

/**
 * @param argument the argument's name, for errors
 * @throws {RequestError} BAD_FILTER: too deep, too many parts or ids; WRONG_KIND: an id of another kind
 */
export function compileFilter<Filter extends Combined<Filter>>(
  filter: Filter | null | undefined,
  table: PredicateTable<Filter>,
  argument = 'filter',
): CompiledFilter {
  const compiler = new Compiler(table)
  if (filter == null) return NO_FILTER
  const texts = compiler.all(filter, argument, 1)
  const { params, fields, start } = compiler
  const left = start?.complete ? texts.filter((text) => text !== start.text) : texts
  return { text: allOf(texts), params, fields, start: start && { from: start.from, text: allOf(left) } }
}

const allOf = (texts: readonly string[]) => (texts.length === 0 ? 'true' : texts.join(' AND '))

class Compiler<Filter extends Combined<Filter>> {
  readonly params: Record<string, unknown> = {}
  readonly fields = new Set<string>()
  /** Of the field at the first level that reaches fewest, the first of several, with the field's own text. */
  start: (Start & { text: string }) | null = null
  private parts = 0
  private ids = 0
  private characters = 0

  constructor(private readonly table: PredicateTable<Filter>) {}

  /** The texts that all have to hold. */
  all(filter: Filter, path: string, level: number): string[] {
    if (level > MAX_LEVELS)
      throw new RequestError('BAD_FILTER', {
        argument: path,
        expected: `at most ${MAX_LEVELS} levels of and, or, not`,
      })
    const texts: string[] = []
    for (const field of Object.keys(this.table) as Fields<Filter>[]) {
      const value = filter[field]
      if (value != null) texts.push(this.one(field, value, `${path}.${field}`, level === 1))
    }
    if (filter.and != null) texts.push(this.combined(filter.and, ' AND ', 'true', `${path}.and`, level))
    if (filter.or != null) texts.push(this.combined(filter.or, ' OR ', 'false', `${path}.or`, level))
    if (filter.not != null) texts.push(`NOT ${this.part(filter.not, `${path}.not`, level)}`)
    return texts
  }

  private one<F extends Fields<Filter>>(
    field: F,
    value: NonNullable<Filter[F]>,
    path: string,
    mayStart: boolean,
  ): string {
    const predicate = this.table[field]
    if (predicate.ids !== undefined) this.checkIds(value as readonly string[], predicate.ids, path)
    else this.checkLength(value, path)
    this.fields.add(field)
    const parameter = `f${Object.keys(this.params).length}`
    this.params[parameter] = predicate.value === undefined ? value : predicate.value(value)
    const text = predicate.text(`$${parameter}`)
    const start = mayStart ? predicate.start?.(`$${parameter}`, value) : undefined
    if (start !== undefined && start.reach < (this.start?.reach ?? Infinity)) this.start = { ...start, text }
    return text
  }

  private combined(
    filters: readonly Filter[],
    joint: string,
    none: string,
    path: string,
    level: number,
  ): string {
    const texts = filters.map((filter, index) => this.part(filter, `${path}[${index}]`, level))
    return texts.length === 0 ? none : `(${texts.join(joint)})`
  }

  private part(filter: Filter, path: string, level: number): string {
    this.parts += 1
    if (this.parts > MAX_PARTS)
      throw new RequestError('BAD_FILTER', { argument: path, expected: `at most ${MAX_PARTS} parts in all` })
    return `(${allOf(this.all(filter, path, level + 1))})`
  }

  private checkLength(value: unknown, path: string): void {
    this.characters += typeof value === 'boolean' ? 0 : [value].flat().join('').length
    if (this.characters > MAX_TEXT)
      throw new RequestError('BAD_FILTER', {
        argument: path,
        expected: `at most ${MAX_TEXT} characters in all`,
      })
  }

  private checkIds(ids: readonly string[], kind: NodeKind, path: string): void {
    this.ids += ids.length
    if (this.ids > MAX_IDS)
      throw new RequestError('BAD_FILTER', { argument: path, expected: `at most ${MAX_IDS} ids in all` })
    ids.forEach((id, index) => expectKind(id, kind, `${path}[${index}]`))
  }
}

/** @throws {RequestError} WRONG_KIND where the id names a node of another kind, BAD_ID where it names none */
export function expectKind(id: string, kind: NodeKind, argument: string): void {
  const given = kindOfId(id)
  if (given === kind) return
  const name = kind.toLowerCase()
  const expected = `the id of ${kind === 'ORGANISATION' ? 'an' : 'a'} ${name}, ${name}:…`
  throw new RequestError(given === undefined ? 'BAD_ID' : 'WRONG_KIND', { argument, given: id, expected })
}

/** See Start. What the relations of a few nodes lead to is fewer. */
const REACH_OF_A_WORD = 2_000

/**
 * Holds where every word of a text, stemmed and folded as in search, stands among the terms of the node `n`.
 * A text without any word asks for nothing. Others start from their rarest word.
 */
export const textPredicate = (label: string): Predicate<string> => ({
  text: (stems) => `COUNT { MATCH (n)-[:HAS_TERM]->(t:Term) WHERE t.stem IN ${stems} } = size(${stems})`,
  value: stemsOf,
  start: (parameter, text) => {
    const { length } = stemsOf(text)
    if (length === 0) return undefined
    const rarest = length === 1 ? '' : 'WITH t ORDER BY t.weight DESC, t.id LIMIT 1\n'
    return {
      from: `UNWIND ${parameter} AS stem
MATCH (t:Term {stem: stem})
${rarest}MATCH (t)<-[:HAS_TERM]-(n:${label})`,
      complete: length === 1,
      reach: REACH_OF_A_WORD,
    }
  },
})

const stemsOf = (text: string) => [...new Set(stems(text))]

/** Holds where a property of `n` is one of the values; a node without it never passes. */
export const oneOf = <Value>(property: string): Predicate<Value> => ({
  text: (values) => `coalesce(n.${property} IN ${values}, false)`,
})

/**
 * Holds where a property of `n` is one of the ids, which must be of that kind.
 * @param from a MATCH that binds `n` from one `id`, where relations lead to the same nodes
 * @param reach how many nodes one id leads to, see Start
 */
export const oneOfIds = (property: string, ids: NodeKind, from?: string, reach = 1): Predicate<string[]> => ({
  ...oneOf(property),
  ids,
  ...startingFrom(from, reach),
})

/** Holds where one of the ids, which must be of that kind, stands in a list property of `n`. Parameters as above. */
export const anyOfIds = (property: string, ids: NodeKind, from?: string, reach = 1): Predicate<string[]> => ({
  text: (values) => `any(x IN n.${property} WHERE x IN ${values})`,
  ids,
  ...startingFrom(from, reach),
})

const startingFrom = (from: string | undefined, reach: number): Pick<Predicate<string[]>, 'start'> =>
  from === undefined
    ? {}
    : {
        start: (parameter, ids) => ({
          from: `UNWIND ${parameter} AS id\n${from}\nWITH DISTINCT n`,
          complete: true,
          reach: ids.length * reach,
        }),
      }

/** Holds where a property of `n` is the value; a node without it is taken for `missing`. */
export const equals = (property: string, missing: boolean): Predicate<boolean> => ({
  text: (value) => `coalesce(n.${property}, ${missing}) = ${value}`,
})

/** Every node passes. */
export const NO_FILTER: CompiledFilter = { text: 'true', params: {}, fields: new Set(), start: null }
