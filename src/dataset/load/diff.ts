import type { Graph } from '../../graph/graph.js'
import { statement, statementWithHoles, type Statement } from '../../graph/statement.js'
import { LABELS, labelOf, type Label } from '../rows/labels.js'
import { hashOf, isTiedAlike, type NodeRow } from '../rows/node-row.js'
import type { Rows } from '../rows/rows.js'

/** What a load has to write: how the rows differ from the store. */
export interface Diff {
  added: NodeRow[]
  changed: NodeRow[]
  /** Of those changed, those whose relations or terms differ too: what changed in its roll-up alone is written in place. */
  rewired: NodeRow[]
  removed: { id: string; label: Label }[]
  /** The groups that differ, with the checksum they shall have; '' for those that are no more. */
  groups: Map<string, string>
}

const CHECKSUM = 'checksum:'
export const checksumId = (group: string) => `${CHECKSUM}${group}`

/** Groups read by one statement, so that an answer stays small where a group is a document's claims. */
const GROUPS_AT_ONCE = 500

const CHECKSUMS = statement<object, { id: string; hash: string }>('dataset/checksums', [])
const HASHES = statementWithHoles<{ groups: string[] }, { id: string; hash: string }>('dataset/hashes', [
  'groups',
])
const HASHES_OF = Object.fromEntries(LABELS.map((label) => [label, HASHES.fill({ label })])) as Record<
  Label,
  Statement<{ groups: string[] }, { id: string; hash: string }>
>

/**
 * Compares the rows with the store: the checksums of all groups, then node by node in those that differ. A stored
 * checksum tells the truth of its group, for a load in batches takes it away before it changes anything there. Where
 * it is gone, a load was killed, and no hash tells whether the relations of its node are there: all is written again.
 */
export async function diff(graph: Graph, rows: Rows): Promise<Diff> {
  const found: Diff = { added: [], changed: [], rewired: [], removed: [], groups: new Map() }
  const wanted = groupsOf(rows)
  const stored = await readChecksums(graph)
  const isHalf = (group: string) => stored.get(group) === ''
  for (const [group, nodes] of wanted) {
    const checksum = checksumOf(nodes)
    if (stored.get(group) !== checksum) found.groups.set(group, checksum)
  }
  for (const group of stored.keys()) if (!wanted.has(group)) found.groups.set(group, '')
  for (const label of LABELS) await compareLabel(graph, label, { wanted, isHalf }, found)
  return found
}

export const isEmpty = ({ groups }: Diff) => groups.size === 0

export const sizeOf = ({ added, changed, removed }: Diff) => added.length + changed.length + removed.length

function groupsOf({ nodes }: Rows): Map<string, NodeRow[]> {
  const groups = new Map<string, NodeRow[]>()
  for (const row of nodes.values()) {
    const group = groups.get(row.source)
    if (group) group.push(row)
    else groups.set(row.source, [row])
  }
  return groups
}

function checksumOf(nodes: readonly NodeRow[]): string {
  return hashOf(nodes.map(({ id, hash }) => `${id} ${hash}`).sort())
}

async function readChecksums(graph: Graph): Promise<Map<string, string>> {
  const rows = await graph.read(CHECKSUMS, {})
  return new Map(rows.map(({ id, hash }) => [id.slice(CHECKSUM.length), hash]))
}

async function compareLabel(
  graph: Graph,
  label: Label,
  { wanted, isHalf }: { wanted: ReadonlyMap<string, NodeRow[]>; isHalf: (group: string) => boolean },
  found: Diff,
): Promise<void> {
  const groups = [...found.groups.keys()].filter((group) => labelOfGroup(group) === label)
  const stored = await readHashes(graph, label, groups)
  for (const group of groups)
    for (const row of wanted.get(group) ?? []) {
      const hash = stored.get(row.id)
      stored.delete(row.id)
      if (hash === undefined) found.added.push(row)
      else if (hash !== row.hash || isHalf(group)) {
        found.changed.push(row)
        if (isHalf(group) || !isTiedAlike(hash, row.hash)) found.rewired.push(row)
      }
    }
  for (const id of stored.keys()) found.removed.push({ id, label })
}

async function readHashes(graph: Graph, label: Label, groups: string[]): Promise<Map<string, string>> {
  const stored = new Map<string, string>()
  for (let at = 0; at < groups.length; at += GROUPS_AT_ONCE) {
    const rows = await graph.read(HASHES_OF[label], { groups: groups.slice(at, at + GROUPS_AT_ONCE) })
    for (const { id, hash } of rows) stored.set(id, hash)
  }
  return stored
}

/** A group is of one label, and its name begins with it. */
const labelOfGroup = (group: string) => labelOf(`${group.toLowerCase()}:`)
