import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCoding } from '../../codings/read-coding.js'

const EKBY = 'test/dataset/seeds-ekby/matters/skolmat-2031/responses'

test('a coding has its positions with what else could be defended', () => {
  const { units } = readCoding(`${EKBY}/ekby.yaml`)
  expect(units.find(({ target }) => target === 'PROPOSAL 4.2')).toEqual({
    respondent: 'ekby/skolnamnden',
    target: 'PROPOSAL 4.2',
    stance: 'SUPPORT_WITH_CONDITION',
    basis: 'IMPLIED',
    alternatives: ['DOUBT', 'SUPPORT'],
    lines: [{ firstLine: 31, lastLine: 31 }],
  })
})

test('a shared request is one for each maker, at its own lines of this document', () => {
  const { requests } = readCoding(`${EKBY}/ekby.yaml`)
  expect(requests.map(({ by, lines }) => [by, lines])).toEqual([
    ['ekby', [{ firstLine: 27, lastLine: 27 }]],
    ['ekby/skolforvaltningen', [{ firstLine: 42, lastLine: 43 }]],
    // Its own words stand in another document.
    ['lansstyrelsen-ekby', []],
  ])
})

test('a practice has who, what and the role', () => {
  const { practices } = readCoding(`${EKBY}/ekby.yaml`)
  expect(practices.map(({ organisation, measure, role }) => [organisation, measure, role])).toEqual([
    ['ekby', 'avgiftsfri-skolfrukost', 'RUNS_JOINTLY'],
    ['skolmatens-vanner', 'avgiftsfri-skolfrukost', 'RUNS_JOINTLY'],
    ['ekby', 'maltidslots', 'RUNS'],
  ])
})

test('a default rule is told in all its parts, the uncertain ones and the alternatives too', () => {
  const rules = (file: string) =>
    [...readCoding(`${EKBY}/${file}.yaml`).statements].filter((one) => one.includes(' rule '))
  expect(rules('ekby')).toEqual([
    'ekby rule stance SUPPORT',
    'ekby rule covers PROPOSAL',
    'ekby rule covers ASSESSMENT',
    'ekby rule uncertain ASSESSMENT',
    'ekby rule except 4.1',
    'ekby rule except 4.3',
    'ekby rule except 5.1',
  ])
  expect(rules('sjostad')).toContain('sjostad rule alternative NO_VIEWS')
  expect(rules('sjostad')).toContain('sjostad rule only 4')
})

test('a faulty coding is told with file and line', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'remissgraf-')), 'a.yaml')
  writeFileSync(file, 'document:\n  id: ekby\npositions: []\nstances: []\n')
  expect(() => readCoding(file)).toThrow(`${file}:`)
})
