import {
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
} from 'yaml'
import type { Fault } from './fault.js'

/** Field names and list indexes from the top of a file to a place in it. */
export type Path = readonly (string | number)[]

/** A YAML file as plain values, with the place of each. */
export interface YamlText {
  value: unknown
  /** The place of the value at `path`, or of the nearest value around it. */
  at(path: Path): { line: number; column: number }
  /** The place of the field's name at `path`. */
  nameAt(path: Path): { line: number; column: number }
}

const MESSAGES: Record<string, string> = {
  TAB_AS_INDENT: 'a tab is used for indentation, expected spaces',
  DUPLICATE_KEY: 'this name is used twice in one place, expected each once',
  BAD_INDENT: 'the indentation is wrong, expected all names of one block to start in the same column',
  MULTIPLE_DOCS: 'a second document starts here (---), expected one document in a file',
  BAD_ALIAS: 'an alias (*) is used, expected the value itself',
  MISSING_CHAR: 'a quotation mark or bracket is still open here, expected it closed before',
  BLOCK_AS_IMPLICIT_KEY: 'a colon and a space stand within a text, expected quotation marks around the text',
}

/** Reads the bytes of one file; the faults are all of its syntax, and then there is no text. */
export function readYaml(bytes: Uint8Array, file: string): { text: YamlText } | { faults: Fault[] } {
  const content = decode(bytes)
  if (typeof content !== 'string') {
    return {
      faults: [{ file, ...content, message: 'this byte is not UTF-8, expected a file saved as UTF-8' }],
    }
  }
  const counter = new LineCounter()
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line, column: col }
  }
  if (isTooDeep(content)) {
    return {
      faults: [
        { file, line: 1, column: 1, message: 'the nesting is too deep, expected the fields of the format' },
      ],
    }
  }
  const document = parseDocument(content, { lineCounter: counter, prettyErrors: false, logLevel: 'error' })
  const faults: Fault[] = document.errors.map((error) => ({
    file,
    ...at(error.pos[0]),
    message: MESSAGES[error.code] ?? `this is no YAML: ${error.message}`,
  }))
  faults.push(...refusals(document).map(({ offset, message }) => ({ file, ...at(offset), message })))
  if (faults.length > 0) return { faults }
  const root = document.contents
  if (root === null || (isScalar(root) && root.value === null)) {
    return { faults: [{ file, line: 1, column: 1, message: 'the file is empty, expected fields' }] }
  }
  return {
    text: {
      value: plain(root),
      at: (path) => at(offsetOf(root, path, false)),
      nameAt: (path) => at(offsetOf(root, path, true)),
    },
  }
}

/** The text, or the place of the first byte that is no UTF-8. */
function decode(bytes: Uint8Array): string | { line: number; column: number } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes)
    const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD'))).split('\n')
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  }
}

/** More than any format needs, and far less than what exhausts the parser, which calls itself for each level. */
const DEEPEST = 50

function isTooDeep(content: string): boolean {
  let brackets = 0
  let dashes = 0
  for (const token of new Lexer().lex(content)) {
    if (token === '[' || token === '{') brackets++
    else if (token === ']' || token === '}') brackets--
    else if (token === '-' || token === '?') dashes++
    else if (token.startsWith('\n')) dashes = 0
    if (brackets > DEEPEST || dashes > DEEPEST) return true
  }
  return false
}

/** Anchors and aliases are refused outright: they hide what a claim says, loop, and blow up. */
function refusals(document: Document.Parsed): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = []
  const offsetIn = (node: { range?: readonly number[] | null }) => node.range?.[0] ?? 0
  visit(document, {
    Alias: (_, node) => {
      found.push({
        offset: offsetIn(node),
        message: `an alias (*${node.source}) is used, expected the value itself`,
      })
    },
    Node: (_, node) => {
      const anchor = 'anchor' in node ? node.anchor : undefined
      if (anchor) {
        found.push({
          offset: offsetIn(node),
          message: `an anchor (&${anchor}) is set, expected the value alone`,
        })
      }
      if (node.tag?.startsWith('tag:') === false || (node.tag && isScalar(node) && node.type === 'PLAIN')) {
        found.push({
          offset: offsetIn(node),
          message: `a tag (${node.tag}) is set, expected the value alone`,
        })
      }
    },
    Pair: (_, pair) => {
      if (!isScalar(pair.key)) {
        found.push({
          offset: offsetIn(pair.key ?? {}),
          message: 'this is no name, expected a word before the colon',
        })
      } else if (nameOf(pair.key) === '__proto__') {
        found.push({ offset: offsetIn(pair.key), message: 'the field "__proto__" is unknown' })
      }
    },
  })
  return found
}

/** Plain numbers that are no whole number keep their spelling: 14.10 is a section, not 14.1. */
function plain(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map((pair) => [nameOf(pair.key as Scalar), plain(pair.value)]))
  }
  if (isSeq(node)) return node.items.map(plain)
  if (!isScalar(node)) return null
  if (typeof node.value !== 'number') return node.value
  return String(node.value) === node.source && Number.isInteger(node.value) ? node.value : node.source
}

function nameOf(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

function offsetOf(root: Node, path: Path, ofName: boolean): number {
  let node: unknown = root
  let offset = root.range?.[0] ?? 0
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1
    if (isMap(node)) {
      // One item stands where a list of one was meant: the place stays.
      if (typeof step === 'number') continue
      const pair = node.items.find((item) => nameOf(item.key as Scalar) === step)
      if (pair === undefined) return offset
      const value = pair.value as Node | null
      offset = (last && ofName) || !value?.range ? offsetIn(pair.key) : offsetIn(value)
      node = value
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined
      if (item === undefined) return offset
      offset = offsetIn(item)
      node = item
    }
  }
  return offset
}

function offsetIn(node: unknown): number {
  return (node as Node).range?.[0] ?? 0
}
