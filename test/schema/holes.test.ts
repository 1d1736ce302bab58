import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentOrders, documentPredicates, documentScopes } from '../../src/document/document.connection.js'
import { matterOrders, matterScopes } from '../../src/matter/matter.connection.js'
import { measureOrders, measurePredicates, measureScopes } from '../../src/measure/measure.connection.js'
import {
  organisationOrders,
  organisationPredicates,
  organisationScopes,
} from '../../src/organisation/organisation.connection.js'
import { passageOrders, passageScopes } from '../../src/passage/passage.connection.js'
import { positionOrders, positionScopes } from '../../src/position/position.connection.js'
import { compilePositionFilter, positionPredicates } from '../../src/position/position.filter.js'
import { practiceOrders, practicePredicates, practiceScopes } from '../../src/practice/practice.connection.js'
import { proposalOrders, proposalPredicates, proposalScopes } from '../../src/proposal/proposal.connection.js'
import {
  holdersScope,
  respondentOrders,
  respondentPredicates,
  respondentScopes,
} from '../../src/respondent/respondent.connection.js'
import { NO_FILTER, type Predicate, compileFilter } from '../../src/schema/filter.js'
import { type Scope, listLoader } from '../../src/schema/list.js'
import { statuteOrders, statuteScopes } from '../../src/statute/statute.connection.js'
import { tallyLoader } from '../../src/tally/tally.loader.js'
import { ROLLUP_LABELS } from '../../src/tally/tally.store.js'
import { engines } from '../graph/engines.js'
import { type Service, serve } from './service.js'

const POSITION_PLACES = Object.keys(positionScopes) as (keyof typeof positionScopes)[]

interface Room {
  scopes: Record<string, Scope>
  predicates: Record<string, Predicate<never>>
  orders: Record<string, string>
}

/** Every table that a hole is filled from. */
const ROOMS: Record<string, Room> = {
  matter: { scopes: matterScopes, predicates: {}, orders: matterOrders },
  document: { scopes: documentScopes, predicates: documentPredicates, orders: documentOrders },
  organisation: {
    scopes: organisationScopes,
    predicates: organisationPredicates,
    orders: organisationOrders,
  },
  respondent: {
    scopes: {
      ...respondentScopes,
      ...Object.fromEntries(
        POSITION_PLACES.map((place) => [
          `holders ${place}`,
          holdersScope(place, compilePositionFilter(null), ['SUPPORT']),
        ]),
      ),
    },
    predicates: respondentPredicates,
    orders: respondentOrders,
  },
  proposal: {
    scopes: {
      ...proposalScopes,
      concerning: proposalScopes.concerning(),
      'concerning in some way': proposalScopes.concerning(['ADVANCES']),
    },
    predicates: proposalPredicates,
    orders: proposalOrders,
  },
  measure: { scopes: measureScopes, predicates: measurePredicates, orders: measureOrders },
  statute: { scopes: statuteScopes, predicates: {}, orders: statuteOrders },
  position: { scopes: positionScopes, predicates: positionPredicates, orders: positionOrders },
  practice: { scopes: practiceScopes, predicates: practicePredicates, orders: practiceOrders },
  passage: { scopes: passageScopes, predicates: {}, orders: passageOrders },
}

/** A value that a field takes: ids of its kind, a word, or true. */
function valueFor(field: string, { ids }: Predicate<never>): unknown {
  if (ids !== undefined) return [`${ids.toLowerCase()}:none`]
  if (field === 'text') return 'frukost'
  return field === 'hasConditions' || field === 'isAgency' || field === 'invited' ? true : ['SUPPORT']
}

describe.each(engines())('every hole takes every text of its table on $name', (engine) => {
  let service: Service
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  describe.each(Object.entries(ROOMS))('%s', (_, { scopes, predicates, orders }) => {
    const everyField = () =>
      compileFilter(
        Object.fromEntries(
          Object.entries(predicates).map(([field, one]) => [field, valueFor(field, one)]),
        ) as never,
        predicates as never,
      )

    test('in each scope', async () => {
      const { pages, counts } = listLoader(service.graph)
      const key = Object.values(orders)[0]!
      for (const scope of Object.values(scopes))
        for (const filter of [NO_FILTER, everyField()]) {
          const query = { parent: 'none:none', order: 'any', scope, filter, key, direction: 'ASC' as const }
          const page = { size: 5, backward: false, after: null, before: null }
          const { rows } = await pages.load({ ...query, page })
          expect((await counts.load(query)).total).toBeGreaterThanOrEqual(rows.length)
        }
    })

    test('with each field of the filter, alone and denied: what passes and what does not are all', async () => {
      const { counts } = listLoader(service.graph)
      const [scope, key] = [Object.values(scopes)[0]!, Object.values(orders)[0]!]
      const total = (filter: object | null) =>
        counts
          .load({
            parent: '',
            order: 'any',
            scope,
            key,
            direction: 'ASC',
            filter: compileFilter(filter as never, predicates as never),
          })
          .then(({ total }) => total)
      const all = await total(null)
      for (const [field, predicate] of Object.entries(predicates)) {
        const filter = { [field]: valueFor(field, predicate) }
        expect((await total(filter)) + (await total({ not: filter })), field).toBe(all)
      }
    })

    test('in each order and direction, from either end, between cursors: each node once', async () => {
      const { pages } = listLoader(service.graph)
      const scope = Object.values(scopes)[0]!
      for (const key of Object.values(orders))
        for (const direction of ['ASC', 'DESC'] as const) {
          const query = { parent: '', order: 'any', scope, filter: NO_FILTER, key, direction }
          const read = (size: number, backward: boolean, after: string | null, before: string | null) =>
            pages.load({ ...query, page: { size, backward, after, before } }).then(({ rows }) => rows)
          const whole = await read(500, false, null, null)
          expect(new Set(whole.map(({ key }) => key)).size).toBe(whole.length)
          expect(await read(500, true, null, null)).toEqual(whole)
          if (whole.length < 3) continue
          const [first, last] = [whole[0]!.key!, whole.at(-1)!.key!]
          expect(await read(500, false, first, last)).toEqual(whole.slice(1, -1))
          expect(await read(2, true, first, last)).toEqual(whole.slice(1, -1).slice(-2))
        }
    })
  })

  test('tallies count in each place, and each label with a roll-up is read', async () => {
    const { counts, rollups } = tallyLoader(service.graph)
    for (const scope of Object.values(positionScopes))
      expect(
        (await counts.load({ parent: 'none:none', scope, filter: compilePositionFilter(null) })).positions,
      ).toBeGreaterThanOrEqual(0)
    for (const label of ROLLUP_LABELS) expect(await rollups[label].load('none:none')).toBeNull()
  })
})
