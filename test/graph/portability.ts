import { EXCLUDED } from './portability-constructs.js'

const WRITES = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/
const CLAUSE =
  /\b(?:MATCH|OPTIONAL|WITH|RETURN|UNWIND|CALL|LIMIT|SKIP|UNION|WHERE|SET|MERGE|CREATE|DETACH|DELETE)\b|\}/
const AGGREGATE =
  /^(?:count|sum|avg|min|max|collect|coalesce\s*\(\s*sum|size\s*\(\s*collect|head\s*\(\s*collect)\s*\(/
// Unique in their rows: ids, and the sort keys, which end with the id.
const UNIQUE_KEY = /(?:^|\.)(?:id|stem|key|by[A-Z]\w*|[a-z]\w*Id)$/

/**
 * What a statement's file holds against the rules for both engines, each as `file:line: what; remedy`.
 * `// unique: a, b` in the file declares that rows differ in these columns, for an ORDER BY that ends with one.
 */
export function faultsOf(file: string, source: string): string[] {
  const text = blank(source)
  const fault = (index: number, what: string, remedy: string): string =>
    `${file}:${source.slice(0, index).split('\n').length}: ${what}; write ${remedy}`
  return [
    ...(/^\/\/ \S.{8,}/.test(source)
      ? []
      : [fault(0, 'no comment in the first line', '`// what it returns: {column, column}`')]),
    ...EXCLUDED.flatMap(({ pattern, what, remedy }) =>
      [...text.matchAll(pattern)].map(({ index }) => fault(index, what, remedy)),
    ),
    ...unlabelled(text).map(([index, node]) =>
      fault(
        index,
        `${node} stands between two relationships without a label`,
        `its label, (${node.slice(1, -1).trim()}:Label): Grafeo fails on large data`,
      ),
    ),
    ...unstable(text, declared(source)).map(([index, what]) =>
      fault(index, what, 'ORDER BY …, n.id (or a by… key), or declare `// unique: column`'),
    ),
    ...bareNodes(text).map(([index, item]) =>
      fault(index, `${item} returns a node, relationship or path`, 'a map, n{.id, .name} AS n, or scalars'),
    ),
    ...emptySums(text).map((index) =>
      fault(index, 'sum() without a grouping key', 'coalesce(sum(x), 0): over no rows Grafeo gives null'),
    ),
  ]
}

/** The text with comments and the contents of strings blanked, each hole as a word, at the same places. */
function blank(source: string): string {
  const spaces = (part: string): string => part.replace(/[^\n]/g, ' ')
  return source
    .replace(/\/\* [a-z ]+ \*\//g, (hole) => 'HOLE'.padEnd(hole.length))
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\/.*|\/\*[^]*?\*\//g, (part) =>
      part.startsWith('/') ? spaces(part) : `'${spaces(part.slice(1, -1))}'`,
    )
}

function unlabelled(text: string): [number, string][] {
  return [...text.matchAll(/\(\s*(\w+)?\s*(?:\{[^{}]*\})?\s*\)/g)]
    .filter(({ 0: node, 1: name, index }) => {
      const between =
        /-\s*>?\s*$/.test(text.slice(0, index)) && /^\s*<?\s*-/.test(text.slice(index + node.length))
      const bound =
        name !== undefined && new RegExp(`\\(\\s*${name}\\s*:|\\bAS\\s+${name}\\b`).test(text.slice(0, index))
      return between && !bound
    })
    .map(({ 0: node, index }) => [index, node])
}

function unstable(text: string, unique: readonly string[]): [number, string][] {
  const orders = [...text.matchAll(/\bORDER\s+BY\b/g)].flatMap(({ 0: words, index }): [number, string][] => {
    const rest = text.slice(index + words.length)
    const end = rest.search(CLAUSE)
    const keys = split(end < 0 ? rest : rest.slice(0, end))
    const last = keys
      .at(-1)!
      .trim()
      .replace(/\s+(?:ASC|DESC|ASCENDING|DESCENDING)$/, '')
    const aliased = new RegExp(`\\.(?:id|stem|by[A-Z]\\w*)\\s+AS\\s+${last.replace(/\W/g, '.')}\\b`).test(
      text,
    )
    // A list that was given, of ids: each row has its own.
    const given = new RegExp(`\\bUNWIND\\s+\\$\\w+\\s+AS\\s+${last.replace(/\W/g, '.')}\\b`).test(text)
    const stable = /HOLE/.test(last) || UNIQUE_KEY.test(last) || aliased || given || unique.includes(last)
    return stable ? [] : [[index, `ORDER BY ends with ${last}, in which rows can be alike`]]
  })
  const last = text.slice(text.lastIndexOf('RETURN'))
  const limited = text.includes('RETURN') && !WRITES.test(text) && /\b(?:LIMIT|SKIP)\b/.test(last)
  if (limited && !/\bORDER\s+BY\b|HOLE/.test(last))
    orders.push([text.lastIndexOf('RETURN'), 'LIMIT or SKIP without ORDER BY'])
  return orders
}

function declared(source: string): string[] {
  return [...source.matchAll(/^\s*\/\/ unique: (.*)$/gm)].flatMap(([, names]) =>
    names!.split(',').map((name) => name.trim()),
  )
}

function bareNodes(text: string): [number, string][] {
  const start = text.lastIndexOf('RETURN')
  if (start < 0) return []
  const graphical = new Set(
    [
      ...text.matchAll(
        /[([]\s*([a-z]\w*)\s*:[A-Z]|\b([a-z]\w*)\s*=\s*(?:shortestPath|allShortestPaths)?\s*\(\s*\w*\s*:/g,
      ),
    ].map(([, element, path]) => (element ?? path)!),
  )
  // A name given to something else on the way is no longer the node.
  for (const [, name] of text.slice(0, start).matchAll(/\bAS\s+(\w+)/g)) graphical.delete(name!)
  const body = text.slice(start + 'RETURN'.length).split(/\bORDER\s+BY\b|\bLIMIT\b|\bSKIP\b/)[0]!
  return split(body.replace(/^\s*DISTINCT\b/, ''))
    .map((item) => item.trim())
    .filter((item) => {
      const value = item.replace(/\s+AS\s+\w+$/, '')
      const inner =
        /^(?:collect\s*\(\s*(?:DISTINCT\s+)?|head\s*\(\s*collect\s*\(\s*)(\w+)\s*\)/.exec(value)?.[1] ?? value
      return graphical.has(inner) || /^(?:nodes|relationships)\s*\(/.test(value)
    })
    .map((item) => [start, item])
}

function emptySums(text: string): number[] {
  return [...text.matchAll(/\b(?:WITH|RETURN)\b/g)].flatMap(({ 0: word, index }) => {
    const rest = text.slice(index + word.length)
    const end = rest.search(/\b(?:ORDER|WHERE|MATCH|OPTIONAL|WITH|RETURN|UNWIND|CALL|LIMIT|SKIP|UNION)\b/)
    const items = split(end < 0 ? rest : rest.slice(0, end)).map((item) => item.trim())
    return items.every((item) => AGGREGATE.test(item)) && items.some((item) => /^sum\s*\(/.test(item))
      ? [index]
      : []
  })
}

/** Splits at the commas that stand in no bracket. */
function split(list: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of list) {
    if ('([{'.includes(character)) depth++
    if (')]}'.includes(character)) depth--
    if (character === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}
