import { describe, expect, it } from 'vitest'
import { runCheck } from '../../src/dataset/check/check.js'
import { readSeeds } from '../../src/dataset/seeds/seeds.js'

const EKBY = 'test/dataset/seeds-ekby'

async function printed(folder: string, sources?: string): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const code = await runCheck({ folder, sources }, (line) => lines.push(line))
  return { code, lines }
}

describe('The command check', () => {
  it('counts each kind where all is right, derived positions and passages too', async () => {
    expect(await printed(EKBY, 'test/dataset/sources-ekby')).toEqual({
      code: 0,
      lines: [
        '2 matters, 9 documents, 23 organisations, 10 respondents, ' +
          '21 proposals (1 whole, 2 area, 6 proposal, 3 assessment, 1 appeal, 2 goal, 4 request, 2 decision), ' +
          '11 measures, 2 statutes, 51 positions (34 explicit, 5 implied, 9 adopted, 3 by rule), ' +
          '6 practices, 3 facts, 78 passages: no faults',
        '81 quotations proved in 7 documents',
      ],
    })
  })

  it('says so where there are no seeds', async () => {
    expect(await printed('test/dataset/nowhere')).toEqual({
      code: 1,
      lines: [
        'test/dataset/nowhere:1:1 there are no seeds here, expected organisations.yaml, measures.yaml, statutes.yaml, matters/, schemas/',
        '1 fault in 1 file: nothing is loaded until all is right',
      ],
    })
  })
})

describe('What is read', () => {
  const seeds = async () => {
    const read = await readSeeds(EKBY)
    if ('faults' in read) throw new Error('the seeds of the tests are at fault')
    return read.seeds
  }

  it('has the words of the API, lists where one was typed, and defaults filled in', async () => {
    const { organisations, matters } = await seeds()
    expect(organisations['lansstyrelsen-ekby']).toMatchObject({
      kind: 'COUNTY_ADMINISTRATIVE_BOARD',
      agency: true,
      aliases: [],
    })
    const file = matters[1]?.files.find(({ document }) => document.id === 'ekby-2031')
    expect(file?.document).toMatchObject({ kind: 'RESPONSE', language: 'sv', cites: ['sou-2031-7'] })
    expect(file?.respondents['ekby/skolnamnden']).toMatchObject({
      organisation: 'ekby/skolnamnden',
      submits: false,
      standing: 'CONTRIBUTING',
    })
    expect(file?.positions[0]).toMatchObject({
      on: { kind: 'PROPOSAL', slug: 'betankandet' },
      basis: 'EXPLICIT',
      conditions: [],
      evidence: [{ document: 'ekby-2031', page: 1, firstLine: 8, lastLine: 8 }],
    })
  })

  it('keeps 4.10 apart from 4.1, quoted or not', async () => {
    const { matters } = await seeds()
    expect(Object.keys(matters[1]?.proposals ?? {})).toEqual(expect.arrayContaining(['4.1', '4.10']))
  })
})
