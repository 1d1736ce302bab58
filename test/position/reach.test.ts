import { expect, test } from 'vitest'
import type { MatrixAxis } from '../../src/schema/vocabulary.js'
import { computeCoalitions } from '../../src/network/coalitions.js'
import { computeNetwork } from '../../src/network/network.js'
import { compilePositionFilter } from '../../src/position/position.filter.js'
import { checkReach, MAX_REACH } from '../../src/position/reach.js'
import type { Context } from '../../src/schema/context.js'
import type { Loaders } from '../../src/schema/loaders.js'
import { tallies } from '../../src/tally/tallies.js'
import type { PositionFilter } from '../../src/position/position.input.js'

/** Loaders of a store of so many positions, which holds nothing else to be read. */
const storeOf = (positions: number) =>
  ({
    dataset: () => Promise.resolve({ counts: JSON.stringify({ POSITION: positions }) }),
  }) as unknown as Loaders
const tooLarge = { code: 'RESULT_TOO_LARGE', extensions: { size: MAX_REACH + 1, limit: MAX_REACH } }
const looks = (positions: number, filter: PositionFilter) =>
  checkReach(storeOf(positions), 'tallies', compilePositionFilter(filter))

test('a field that would look at more positions than the bound says so, with what narrows it', async () => {
  await expect(looks(MAX_REACH + 1, { stance: ['SUPPORT'] })).rejects.toThrow(
    'tallies would look at 1200001 positions, more than 1200000; the feed /export/positions.csv streams it whole; name one of respondent, organisation, proposal, measure, document, text in the filter',
  )
  await expect(looks(MAX_REACH, { stance: ['SUPPORT'] })).resolves.toBeUndefined()
})

test.each<[string, PositionFilter]>([
  ['a respondent', { respondent: ['respondent:m/ekby'] }],
  ['an organisation', { organisation: ['organisation:ekby'] }],
  ['a proposal', { proposal: ['proposal:m/1'] }],
  ['a measure', { measure: ['measure:lunch'] }],
  ['a document', { document: ['document:ekby-2031'] }],
  ['a word', { text: 'skolan' }],
])('a filter that names %s starts from it, however large the store', async (_, filter) => {
  await expect(looks(1e9, filter)).resolves.toBeUndefined()
})

test('what is named deep in a filter is nothing to start from', async () => {
  await expect(looks(MAX_REACH + 1, { or: [{ measure: ['measure:lunch'] }] })).rejects.toMatchObject(tooLarge)
})

test('networks, coalitions and tallies that are counted are refused before anything is read', async () => {
  const loaders = storeOf(MAX_REACH + 1)
  await expect(computeNetwork(loaders, {})).rejects.toMatchObject(tooLarge)
  await expect(computeCoalitions(loaders, {}, 3)).rejects.toMatchObject(tooLarge)
  const by: MatrixAxis = 'THEME'
  await expect(tallies({ loaders } as Context, { by, unit: 'RESPONDENT', first: 5 })).rejects.toMatchObject(
    tooLarge,
  )
})
