import type { Diff } from './diff.js'
import type { Label } from '../rows/labels.js'
import type { Rows } from '../rows/rows.js'
import type { DatasetState } from './state.js'

/** What a load changed, or a dry run would change. */
export interface LoadReport {
  from: { version?: string; build?: string } | null
  to: { version: string; build: string }
  added: KindReport[]
  changed: KindReport[]
  removed: KindReport[]
  /** How it was written; 'nothing' where the store already held it, or in a dry run. */
  written: 'nothing' | 'transaction' | 'batches'
}

export interface KindReport {
  label: Label
  count: number
  /** The first of them, sorted. */
  ids: string[]
}

/** Ids told of each kind. */
const IDS = 20

export function reportOf(diff: Diff, rows: Rows, state: DatasetState | null): LoadReport {
  return {
    from: state && { version: state.version, build: state.build },
    to: { version: rows.version, build: rows.build },
    added: byKind(diff.added),
    changed: byKind(diff.changed),
    removed: byKind(diff.removed),
    written: 'nothing',
  }
}

function byKind(nodes: readonly { id: string; label: Label }[]): KindReport[] {
  const ids = new Map<Label, string[]>()
  for (const { id, label } of nodes) {
    const ofLabel = ids.get(label)
    if (ofLabel) ofLabel.push(id)
    else ids.set(label, [id])
  }
  return [...ids].map(([label, all]) => ({ label, count: all.length, ids: all.sort().slice(0, IDS) }))
}

/** The report as lines for the terminal. */
export function* reportLines({ from, to, added, changed, removed, written }: LoadReport): Generator<string> {
  const total = [...added, ...changed, ...removed].reduce((sum, { count }) => sum + count, 0)
  if (total === 0 && from?.version === to.version && from.build === to.build) {
    yield `nothing to write: version ${to.version} is loaded`
    return
  }
  yield `version ${from?.version ?? 'none'} → ${to.version}, ${written === 'nothing' ? 'not written' : `written in ${written === 'batches' ? 'batches' : 'one transaction'}`}`
  for (const [sign, kinds] of [
    ['+', added],
    ['~', changed],
    ['-', removed],
  ] as const)
    for (const { label, count, ids } of kinds) {
      yield `${sign} ${count} ${label}`
      // What a search is made of is no news to who reads what changed.
      if (label === 'Term') continue
      for (const id of ids) yield `    ${id}`
      if (count > ids.length) yield `    … and ${count - ids.length} more`
    }
}
