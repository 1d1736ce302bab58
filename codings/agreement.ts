import { readdirSync } from 'node:fs'
import { readSeeds } from '../src/dataset/seeds/seeds.js'
import type { Stance } from '../src/schema/vocabulary.js'
import { alpha } from './alpha.js'
import { match, pairUp } from './match.js'
import { type CodedUnit, type Lines, readCoding } from './read-coding.js'

// How far two independent codings of each document agree, from the raw codings in this folder:
// Krippendorff's alpha (nominal) for each variable of positions, how much of the rest is alike, every disagreement.

const CLASS: Record<Stance, string> = {
  SUPPORT: 'for',
  SUPPORT_WITH_CONDITION: 'for',
  MIXED: 'critical',
  DOUBT: 'critical',
  OPPOSE: 'critical',
  NO_VIEWS: 'none',
}

const above = await targetsAbove()
const related = (one: string, other: string) => above(one).has(other) || above(other).has(one)
const documents = readdirSync('codings', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const all = documents.map(({ name }) => {
  const [a, b] = [readCoding(`codings/${name}/a.yaml`), readCoding(`codings/${name}/b.yaml`)]
  return {
    name,
    a,
    b,
    matched: match(a.units, b.units, related),
    requests: pairUp(a.requests, b.requests, (x, y) => x.by === y.by),
    practices: pairUp(
      a.practices,
      b.practices,
      (x, y) => x.organisation === y.organisation && x.measure === y.measure,
    ),
  }
})
const targets = new Set(all.flatMap(({ a, b }) => [...a.units, ...b.units].map(({ target }) => target)))
for (const part of all) {
  report(part.name, [part])
  disagreements(part)
}
if (all.length > 1) report('all documents', all)

function report(name: string, parts: typeof all): void {
  const both = parts.flatMap(({ matched }) => matched.same)
  const moved = parts.flatMap(({ matched }) => matched.otherTarget)
  const missed = parts.flatMap(({ matched }) => [...matched.onlyA, ...matched.onlyB])
  const say = (variable: string, units: number, pairs: [string, string][]) => {
    const value = alpha(pairs)
    if (units === 0) return
    console.log(
      `  ${variable.padEnd(24)} ${String(units).padStart(4)} units   alpha ${value === null ? 'undefined: no variation' : value.toFixed(3)}`,
    )
  }
  console.log(
    `\n${name}: ${both.length} found by both, ${moved.length} on a parent or part, ${missed.length} by one alone`,
  )
  say('found', both.length + moved.length + missed.length, found(parts))
  say(
    'target',
    both.length + moved.length,
    [...both, ...moved].map(([x, y]) => [x.target, y.target]),
  )
  say(
    'stance',
    both.length,
    both.map(([x, y]) => [x.stance, y.stance]),
  )
  say(
    'stance in three classes',
    both.length,
    both.map(([x, y]) => [CLASS[x.stance], CLASS[y.stance]]),
  )
  say(
    'basis',
    both.length,
    both.map(([x, y]) => [x.basis, y.basis]),
  )
  const statements = parts.flatMap(({ a, b }) =>
    [...new Set([...a.statements, ...b.statements])].map(
      (one) => a.statements.has(one) && b.statements.has(one),
    ),
  )
  console.log(
    `  rules, adoptions, standings: ${statements.filter(Boolean).length} of ${statements.length} alike`,
  )
  console.log(`  alternatives: ${both.filter(alternativesAlike).length} of ${both.length} positions alike`)
  for (const what of ['requests', 'practices'] as const) {
    const sum = (found: 'pairs' | 'onlyA' | 'onlyB') =>
      parts.reduce((total, part) => total + part[what][found].length, 0)
    console.log(
      `  ${what}: ${sum('pairs')} found by both, ${sum('onlyA')} by A alone, ${sum('onlyB')} by B alone`,
    )
  }
}

function alternativesAlike([x, y]: [CodedUnit, CodedUnit]): boolean {
  return [...x.alternatives].sort().join() === [...y.alternatives].sort().join()
}

/**
 * Found or not, over the document's respondents × the targets that some coding names: what neither coded of these is
 * agreement that there is nothing, without which the coefficient would know disagreement alone.
 */
function found(parts: typeof all): [string, string][] {
  return parts.flatMap(({ matched: { same, otherTarget, onlyA, onlyB }, a, b }) => {
    const units = [...a.units, ...b.units]
    const cells = new Set(units.map(({ respondent }) => respondent)).size * targets.size
    const [two, one] = [same.length + otherTarget.length, onlyA.length + onlyB.length]
    const none = Math.max(0, cells - two - one)
    return [
      ...Array<[string, string]>(two).fill(['yes', 'yes']),
      ...Array<[string, string]>(onlyA.length).fill(['yes', 'no']),
      ...Array<[string, string]>(onlyB.length).fill(['no', 'yes']),
      ...Array<[string, string]>(none).fill(['no', 'no']),
    ]
  })
}

function disagreements({ matched, a, b, requests, practices }: (typeof all)[number]): void {
  const { same, otherTarget, onlyA, onlyB } = matched
  const at = ({ lines }: { lines: readonly Lines[] }) =>
    `lines ${lines.map(({ firstLine, lastLine }) => `${firstLine}-${lastLine}`).join(', ')}`
  const place = (unit: CodedUnit) => `${unit.respondent} on ${unit.target}, ${at(unit)}`
  for (const [x, y] of same) {
    const alternative = x.alternatives.includes(y.stance) || y.alternatives.includes(x.stance)
    if (x.stance !== y.stance)
      console.log(
        `  stance   ${place(x)}: ${x.stance} / ${y.stance}${alternative ? ', an alternative of the other' : ''}`,
      )
    if (x.basis !== y.basis) console.log(`  basis    ${place(x)}: ${x.basis} / ${y.basis}`)
    if (!alternativesAlike([x, y]))
      console.log(
        `  alternatives ${place(x)}: ${x.alternatives.join(', ') || 'none'} / ${y.alternatives.join(', ') || 'none'}`,
      )
  }
  for (const [x, y] of otherTarget) console.log(`  target   ${place(x)} / ${y.target}`)
  const only = (coder: 'A' | 'B', what: string) => console.log(`  only ${coder}   ${what}`)
  for (const unit of onlyA) only('A', `${place(unit)}: ${unit.stance}`)
  for (const unit of onlyB) only('B', `${place(unit)}: ${unit.stance}`)
  for (const one of a.statements) if (!b.statements.has(one)) only('A', one)
  for (const one of b.statements) if (!a.statements.has(one)) only('B', one)
  for (const [coder, found] of [
    ['A', 'onlyA'],
    ['B', 'onlyB'],
  ] as const) {
    for (const one of requests[found]) only(coder, `${one.by} asks, ${at(one)}: ${one.title}`)
    for (const one of practices[found])
      only(coder, `${one.organisation} ${one.role} ${one.measure}, ${at(one)}`)
  }
  for (const [x, y] of practices.pairs)
    if (x.role !== y.role)
      console.log(`  role     ${x.organisation}, ${x.measure}, ${at(x)}: ${x.role} / ${y.role}`)
}

/** For each target, what it is part of and the areas that cover it, at any height; of measures, the broader ones. */
async function targetsAbove(): Promise<(target: string) => ReadonlySet<string>> {
  const read = await readSeeds('seeds')
  if ('faults' in read) throw new Error('the seeds have faults: npm run check')
  const parents = new Map<string, string[]>()
  const put = (target: string, parent: string) =>
    parents.set(target, [...(parents.get(target) ?? []), parent])
  for (const [slug, { broader }] of Object.entries(read.seeds.measures))
    if (broader !== undefined) put(`MEASURE ${slug}`, `MEASURE ${broader}`)
  for (const { proposals } of read.seeds.matters)
    for (const [slug, { partOf, covers }] of Object.entries(proposals)) {
      if (partOf !== undefined) put(`PROPOSAL ${slug}`, `PROPOSAL ${partOf}`)
      for (const covered of covers) put(`PROPOSAL ${covered}`, `PROPOSAL ${slug}`)
    }
  return (target) => {
    const found = new Set<string>()
    const visit = (one: string) => {
      for (const parent of parents.get(one) ?? [])
        if (!found.has(parent)) {
          found.add(parent)
          visit(parent)
        }
    }
    visit(target)
    return found
  }
}
