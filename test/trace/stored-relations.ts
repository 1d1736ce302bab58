import { rows } from '../../src/dataset/rows/rows.js'
import { readSeeds } from '../../src/dataset/seeds/seeds.js'
import { RELATION_KIND, type Basis, type RelationKind } from '../../src/schema/vocabulary.js'
import type { Relation } from './all-paths.js'

/** Every relation of a folder's seeds that a trace can walk, with its evidence, and the ids of all nodes. */
export async function relationsOf(folder: string): Promise<{ relations: Relation[]; ids: string[] }> {
  const read = await readSeeds(folder)
  if ('faults' in read) throw new Error(`${folder} has faults`)
  const { nodes } = rows(read.seeds)
  const passagesOf = (id: string) => (nodes.get(id)!.props.passageIds ?? []) as string[]
  const relations = [...nodes.values()].flatMap((node) =>
    node.relations
      .filter(({ type }) => type in RELATION_KIND)
      .map(({ type, from, to, props }) => ({
        type: type as RelationKind,
        from,
        to,
        // A request is a claim of its own, whoever makes it.
        passageIds: (props.passages ?? passagesOf(type === 'REQUESTS' ? to : node.id)) as string[],
        basis: (props.basis ?? node.props.basis ?? null) as Basis | null,
      })),
  )
  return { relations, ids: [...nodes.keys()].filter((id) => !id.startsWith('term:')) }
}
