import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RELATION_KIND, type RelationKind, valuesOf } from '../../src/schema/vocabulary.js'
import { engines } from '../graph/engines.js'
import { EKBY, type Service, serve } from '../schema/service.js'
import { relationsOf } from './stored-relations.js'

/** The API's own fields that tell the relations of a node, by the node that tells them. */
const FIELDS = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Matter { issuedBy { id } facts { id } }
    ... on Fact { passages { id } }
    ... on Document { issuer { id } inMatter: matter { id } cites { id } }
    ... on Organisation { partOf { id } }
    ... on Respondent {
      organisation { id } matter { id } within { id } documents { id } adopts { id } dissentsFrom { id }
      requests(first: 500) { nodes { id } }
      positions(first: 500, filter: { basis: [EXPLICIT, IMPLIED, ADOPTED, DEFAULT_RULE] }) { nodes { id } }
    }
    ... on Proposal {
      matter { id } partOfProposal: partOf { id } proposedBy { id } assigns { id } involves { id } addressedTo { id }
      concerns { measure { id } passages { id } } statuteEffects { statute { id } passages { id } }
      covers { id } relatedTo { id } passages { id }
    }
    ... on Measure { broader { id } passages { id } }
    ... on Position { target { ... on Proposal { id } ... on Measure { id } } adoptsPositions: adopts { id } passages { id } }
    ... on Practice { organisation { id } measure { id } partners { id } passages { id } }
  }
}`

interface Step {
  from: { id: string }
  relation: RelationKind
  forward: boolean
  to: { id: string }
  passages: { id: string }[]
}

type Told = Record<string, any> & { id: string }

/** Which field of the relation's start, or of its end, tells it; and where the step's passages stand as well. */
const TOLD: Record<RelationKind, (start: Told, end: Told) => { others: any; passages?: any }> = {
  ISSUED_BY: ({ issuedBy, issuer }) => ({ others: [issuedBy ?? issuer] }),
  PART_OF: ({ partOf, partOfProposal, passages }) => ({
    others: [partOf ?? partOfProposal],
    passages: passages ?? [],
  }),
  WITHIN: ({ within }) => ({ others: [within], passages: [] }),
  ACTS_FOR: ({ organisation }) => ({ others: [organisation], passages: [] }),
  IN_MATTER: (start, end) =>
    start.id.startsWith('fact:')
      ? { others: end.facts.some(({ id }: Told) => id === start.id) ? [end] : [], passages: start.passages }
      : { others: [start.matter ?? start.inMatter], passages: start.passages ?? [] },
  SUBMITTED: ({ documents }) => ({ others: documents, passages: [] }),
  TAKES: ({ positions }, { passages }) => ({ others: positions.nodes, passages }),
  ON: ({ target, passages }) => ({ others: [target], passages }),
  CONCERNS: ({ concerns, passages }, { id }) => ({
    others: concerns.map((one: Told) => one.measure),
    passages: ownOr(
      passages,
      concerns.find((one: Told) => one.measure.id === id),
    ),
  }),
  PROPOSED_BY: ({ proposedBy, passages }) => ({ others: proposedBy, passages }),
  ASSIGNS: ({ assigns }) => ({ others: assigns }),
  INVOLVES: ({ involves }) => ({ others: involves }),
  ADDRESSED_TO: ({ addressedTo }) => ({ others: addressedTo }),
  AFFECTS: ({ statuteEffects, passages }, { id }) => ({
    others: statuteEffects.map((one: Told) => one.statute),
    passages: ownOr(
      passages,
      statuteEffects.find((one: Told) => one.statute.id === id),
    ),
  }),
  COVERS: ({ covers, passages }) => ({ others: covers, passages }),
  CITES: ({ cites }) => ({ others: cites, passages: [] }),
  REQUESTS: ({ requests }) => ({ others: requests.nodes }),
  RUNS: (start, { organisation, passages, ...end }) => ({
    others: organisation.id === start.id ? [end] : [],
    passages,
  }),
  OF: ({ measure, passages }) => ({ others: [measure], passages }),
  PARTNER: ({ partners, passages }) => ({ others: partners, passages }),
  ADOPTS: ({ adopts, adoptsPositions, passages }) => ({ others: adopts ?? adoptsPositions, passages }),
  DISSENTS_FROM: ({ dissentsFrom }) => ({ others: dissentsFrom }),
  RELATED_TO: ({ relatedTo, passages }) => ({ others: relatedTo, passages }),
  BROADER: ({ broader, passages }) => ({ others: [broader], passages }),
}

const ownOr = (claim: unknown, { passages }: { passages: unknown[] }) =>
  passages.length > 0 ? passages : claim

describe.each(engines())('traces on $name', (engine) => {
  describe.each([EKBY, 'seeds'])('over %s', (folder) => {
    let service: Service
    beforeAll(async () => void (service = await serve(engine, folder)))
    afterAll(() => service.close())

    test('walk relations that the API’s own fields tell, with the passages that these have', async () => {
      const steps = await tracedSteps(service, folder)
      const told = await fieldsOf(service, steps)
      for (const { from, relation, forward, to, passages } of steps) {
        const [start, end] = forward ? [from, to] : [to, from]
        const field = TOLD[relation](told.get(start.id)!, told.get(end.id)!)
        const what = `${start.id} ${relation} ${end.id}`
        expect(
          field.others.map((other: Told | null) => other?.id),
          what,
        ).toContain(end.id)
        if (field.passages !== undefined) expect(passages, what).toEqual(field.passages)
      }
      const walked = new Set(steps.map(({ relation }) => relation))
      expect(valuesOf(RELATION_KIND).filter((relation) => !walked.has(relation))).toEqual([])
    })
  })
})

/** The steps of traces along each relation alone, and over all of them from where it starts; each step once. */
async function tracedSteps(service: Service, folder: string): Promise<Step[]> {
  const { relations } = await relationsOf(folder)
  const all = valuesOf(RELATION_KIND)
  const some = all.flatMap((kind) => relations.filter(({ type }) => type === kind).slice(0, 3))
  const steps = new Map<string, Step>()
  for (const [index, { type, from, to }] of some.entries())
    for (const query of [
      { from, to, via: [type] },
      { from, to: some[(index + 7) % some.length]!.to, via: all },
    ])
      for (const path of await trace(service, query))
        for (const step of path.steps)
          steps.set(`${step.from.id} ${step.relation} ${step.forward} ${step.to.id}`, step)
  return [...steps.values()]
}

async function trace(service: Service, query: object): Promise<{ steps: Step[] }[]> {
  const data = await service.data<{ trace: { steps: Step[] }[] }>(
    `query ($from: ID!, $to: ID!, $via: [RelationKind!]) {
      trace(from: $from, to: $to, via: $via, first: 40) {
        steps { from { id } relation forward to { id } passages { id } }
      }
    }`,
    { ...query },
  )
  return data.trace
}

async function fieldsOf(service: Service, steps: Step[]): Promise<Map<string, Told>> {
  const ids = [...new Set(steps.flatMap(({ from, to }) => [from.id, to.id]))]
  const told = new Map<string, Told>()
  for (let start = 0; start < ids.length; start += 100) {
    const { nodes } = await service.data<{ nodes: Told[] }>(FIELDS, { ids: ids.slice(start, start + 100) })
    for (const node of nodes) told.set(node.id, node)
  }
  return told
}
