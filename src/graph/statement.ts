import { readFileSync } from 'node:fs'

/** A Cypher text of cypher/<room>/<name>.cypher, with the types of its parameters and of a row it returns. */
export interface Statement<Params extends object, Row> {
  /** `room/name`, as the file is called. */
  readonly name: string
  readonly text: string
  /** Names of the `$parameters` in the text. */
  readonly parameters: ReadonlySet<string>
  /** Never set: it carries the types. */
  readonly types?: { params: Params; row: Row }
}

/** A statement with holes, each to be filled with a text from a room's own table. */
export interface StatementWithHoles<Params extends object, Row> {
  readonly name: string
  readonly holes: ReadonlySet<string>
  /**
   * Puts a text in each hole. Texts come from tables in the code, never from a request: values go into parameters.
   * @throws {Error} where a hole is left open or a name is no hole of the statement
   */
  fill(texts: Readonly<Record<string, string>>): Statement<Params, Row>
}

const COMMENT_LINE = /^\s*\/\/.*$/gm
const HOLE = /\/\* ([a-z]+(?: [a-z]+)*) \*\//g
const PARAMETER = /\$([a-zA-Z][a-zA-Z0-9]*)/g
const FOLDER = new URL('../../cypher/', import.meta.url)

/**
 * Reads cypher/<name>.cypher when the module that calls it is loaded, so that a mistake ends the start-up.
 * @param name `room/name`
 * @param parameters the names of all parameters that the caller will give
 * @throws {Error} no such file; the text uses a `$name` that is not among `parameters`, or a parameter it does not use; a hole is open
 */
export function statement<Params extends object, Row>(
  name: string,
  parameters: readonly (keyof Params & string)[],
): Statement<Params, Row> {
  const text = read(name)
  const open = names(text, HOLE)
  if (open.size > 0) throw new Error(`cypher/${name}.cypher has open holes: ${[...open].join(', ')}`)
  return checked(name, text, parameters)
}

/** The same for a file with holes. `parameters` are those of the file itself; a filled-in text may bring more. */
export function statementWithHoles<Params extends object, Row>(
  name: string,
  parameters: readonly (keyof Params & string)[],
): StatementWithHoles<Params, Row> {
  const text = read(name)
  const holes = names(text, HOLE)
  if (holes.size === 0) throw new Error(`cypher/${name}.cypher has no hole`)
  checked(name, text, parameters)
  return {
    name,
    holes,
    fill(texts) {
      const unknown = Object.keys(texts).filter((hole) => !holes.has(hole))
      const missing = [...holes].filter((hole) => texts[hole] === undefined)
      if (unknown.length + missing.length > 0)
        throw new Error(
          `cypher/${name}.cypher has the holes ${[...holes].join(', ')}; unknown: ${unknown.join(', ') || 'none'}, left open: ${missing.join(', ') || 'none'}`,
        )
      const filled = text.replace(HOLE, (_, hole: string) => texts[hole]!)
      return { name, text: filled, parameters: names(filled, PARAMETER) }
    },
  }
}

/** Statements that return the same columns as one that returns the rows of all. */
export function unionAll<Params extends object, Row>(
  parts: readonly [Statement<Params, Row>, ...Statement<Params, Row>[]],
): Statement<Params, Row> {
  return {
    name: parts[0].name,
    text: parts.map(({ text }) => text).join('\nUNION ALL\n'),
    parameters: new Set(parts.flatMap(({ parameters }) => [...parameters])),
  }
}

function read(name: string): string {
  const file = new URL(`${name}.cypher`, FOLDER)
  try {
    return readFileSync(file, 'utf8').replace(COMMENT_LINE, '').trim()
  } catch (cause) {
    throw new Error(`no statement cypher/${name}.cypher`, { cause })
  }
}

function checked<Params extends object, Row>(
  name: string,
  text: string,
  given: readonly string[],
): Statement<Params, Row> {
  const used = names(text, PARAMETER)
  const missing = [...used].filter((parameter) => !given.includes(parameter))
  if (missing.length > 0)
    throw new Error(`cypher/${name}.cypher uses $${missing.join(', $')}, which its caller does not give`)
  const unused = given.filter((parameter) => !used.has(parameter))
  if (unused.length > 0)
    throw new Error(`cypher/${name}.cypher does not use $${unused.join(', $')}, which its caller gives`)
  return { name, text, parameters: used }
}

function names(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].map((match) => match[1]!))
}
