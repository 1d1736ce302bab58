import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { LABELS, OWN_RELATIONS, type Label } from '../../src/dataset/rows/labels.js'
import type { RelationRow } from '../../src/dataset/rows/node-row.js'
import { rows, type Rows } from '../../src/dataset/rows/rows.js'
import { readSeeds } from '../../src/dataset/seeds/seeds.js'

// The names that the statements of all rooms read. `?` marks what is absent where it is unknown.
const PROPERTIES: Record<Label, string> = {
  Matter:
    'id title kind referenceNumber? issuedById? report? openedOn? deadline? invited? proposalsStated? assessmentsStated? themes byId',
  Fact: 'id text matterId passageIds',
  Document:
    'id title kind issuerId? matterId? referenceNumber? date? pages? language sha256? citesIds respondentIds byTitle',
  Organisation:
    'id name kind aliases isAgency partOfId? partIds sameAs matterIds byName byKind byAssignments',
  Respondent:
    'id name organisationId organisationKind matterId standing withinId? withinIds invited? answeredOn? form? scope? documentIds ' +
    'adoptsIds adoptedByIds dissentsFromIds ' +
    'ruleStance? ruleAlternatives? ruleCovers? ruleUncertain? ruleOnlyIds? ruleExceptIds? ruleNote? rulePassageIds? ' +
    'rollup byName byStanding byAnsweredOn byPositions',
  Proposal:
    'id number? title kind theme? matterId partOfId? summary? passageIds measureIds bearings statuteIds effects proposedByIds ' +
    'assignsIds involvesIds addressedToIds requestedByIds partIds coversIds relatedToIds rollup byNumber byTitle byTheme bySupport byConditions byOpposition byContested',
  Measure:
    'id name aliases category description? broaderId? narrowerIds sameAs matterIds passageIds rollup ' +
    'byName byCategory bySupport byConditions byOpposition byContested',
  Statute: 'id name number? aliases matterIds byName',
  Position:
    'id respondentId targetId targetKind stance basis summary? conditions hasConditions documentId passageIds adoptsIds ' +
    'alternatives matterId organisationId withinIds standing measureIds categories proposalKind? theme? date? ' +
    'byRespondent byTarget byStance byDate line',
  Practice: 'id organisationId measureId category role matterId partnerIds since? note? passageIds byId',
  Passage: 'id documentId matterId page? firstLine lastLine section? phrase byPlace',
  Term: 'id stem weight',
}

const EKBY = fileURLToPath(new URL('seeds-ekby', import.meta.url))

describe('the rows of the Ekby example', () => {
  let made: Rows
  let relations: readonly RelationRow[]
  beforeAll(async () => {
    const read = await readSeeds(EKBY)
    if ('faults' in read) throw new Error(`the example has faults: ${JSON.stringify(read.faults)}`)
    made = rows(read.seeds)
    relations = [...made.nodes.values()].flatMap((row) => row.relations)
  })
  const keyOf = (id: string, key: string) => made.nodes.get(id)!.props[key] as string
  const of = (label: Label) => [...made.nodes.values()].filter((row) => row.label === label)

  test.each(LABELS)('%s has exactly the properties that the rooms read', (label) => {
    const names = PROPERTIES[label].split(' ').concat(label === 'Term' ? [] : 'kindIndex')
    const known = new Set(names.map((name) => name.replace('?', '')))
    const needed = names.filter((name) => !name.endsWith('?'))
    expect(of(label).length).toBeGreaterThan(0)
    for (const { id, props } of of(label)) {
      expect([id, Object.keys(props).filter((name) => !known.has(name))]).toEqual([id, []])
      expect([id, needed.filter((name) => props[name] === undefined)]).toEqual([id, []])
    }
  })

  test('own only relations that a change of theirs clears', () => {
    for (const { id, label, relations } of made.nodes.values())
      for (const { type, from } of relations)
        expect([type, OWN_RELATIONS[label][from === id ? 'out' : 'in']]).toEqual([
          type,
          expect.arrayContaining([type]),
        ])
  })

  test('have no relation that ends nowhere', () => {
    for (const { relations } of made.nodes.values())
      for (const { from, type, to } of relations)
        expect([made.nodes.has(from), made.nodes.has(to), from, type, to]).toEqual([
          true,
          true,
          from,
          type,
          to,
        ])
  })

  test.each([
    ['Organisation', 'partIds', 'in', 'PART_OF', 'byName'],
    ['Measure', 'narrowerIds', 'in', 'BROADER', 'byName'],
    ['Document', 'respondentIds', 'in', 'SUBMITTED', 'byName'],
    ['Respondent', 'adoptsIds', 'out', 'ADOPTS', 'byName'],
    ['Respondent', 'adoptedByIds', 'in', 'ADOPTS', 'byName'],
    ['Respondent', 'dissentsFromIds', 'out', 'DISSENTS_FROM', 'byName'],
    ['Proposal', 'proposedByIds', 'out', 'PROPOSED_BY', 'byName'],
    ['Proposal', 'requestedByIds', 'in', 'REQUESTS', 'byName'],
    ['Proposal', 'assignsIds', 'out', 'ASSIGNS', 'byName'],
    ['Proposal', 'involvesIds', 'out', 'INVOLVES', 'byName'],
    ['Proposal', 'addressedToIds', 'out', 'ADDRESSED_TO', 'byName'],
    ['Proposal', 'measureIds', 'out', 'CONCERNS', 'byName'],
    ['Proposal', 'statuteIds', 'out', 'AFFECTS', 'byName'],
    ['Proposal', 'partIds', 'in', 'PART_OF', 'byNumber'],
    ['Proposal', 'coversIds', 'out', 'COVERS', 'byNumber'],
    ['Proposal', 'relatedToIds', 'either', 'RELATED_TO', 'byNumber'],
  ] as const)('%s.%s is where the relations lead (%s %s), by %s', (label, list, way, type, key) => {
    const told = of(label).map(({ id, props }) => [id, props[list]])
    const related = of(label).map(({ id }) => {
      const far = [
        ...(way === 'in' ? [] : relations.filter((one) => one.type === type && one.from === id)).map(
          ({ to }) => to,
        ),
        ...(way === 'out' ? [] : relations.filter((one) => one.type === type && one.to === id)).map(
          ({ from }) => from,
        ),
      ]
      return [id, [...new Set(far)].sort((a, b) => (keyOf(a, key) < keyOf(b, key) ? -1 : 1))]
    })
    expect(told).toEqual(related)
    expect(told.some(([, ids]) => (ids as string[]).length > 0)).toBe(true)
  })

  test.each([
    ['bearings', 'bearing', 'CONCERNS', 'measureIds'],
    ['effects', 'effect', 'AFFECTS', 'statuteIds'],
  ] as const)('Proposal.%s is the %s of each %s, in the order of %s', (list, prop, type, ids) => {
    for (const { id, props } of of('Proposal')) {
      const by = new Map(
        relations
          .filter((one) => one.type === type && one.from === id)
          .map((one) => [one.to, one.props[prop]]),
      )
      expect([id, props[list]]).toEqual([id, (props[ids] as string[]).map((one) => by.get(one))])
    }
  })

  test('derive positions of each basis', () => {
    const bases = new Set(of('Position').map(({ props }) => props.basis))
    expect(bases).toEqual(new Set(['EXPLICIT', 'IMPLIED', 'ADOPTED', 'DEFAULT_RULE']))
  })
})
