import { describe, expect, it } from 'vitest'
import { faultsOf } from './seed-folder.js'

const ORGANISATIONS = 'organisations.yaml'
const MEASURES = 'measures.yaml'
const PROPOSALS = 'matters/skolmat/proposals.yaml'
const RESPONSE = 'matters/skolmat/responses/ekby.yaml'

describe('What leads back to itself', () => {
  it('an organisation part of itself', async () => {
    expect(await faultsOf({ [ORGANISATIONS]: [['partOf: ekby', 'partOf: ekby/skolnamnden']] })).toEqual([
      'seeds/organisations.yaml:2:72 "ekby/skolnamnden" is part of itself, expected another',
    ])
  })

  it('organisations in a circle', async () => {
    expect(
      await faultsOf({
        [ORGANISATIONS]: [['kind: municipality', 'kind: municipality, partOf: ekby/skolnamnden']],
      }),
    ).toEqual([
      'seeds/organisations.yaml:2:72 "ekby" is part of "ekby/skolnamnden" is part of "ekby", expected no way back',
    ])
  })

  it('measures in a circle', async () => {
    expect(
      await faultsOf({
        [MEASURES]: [['category: prevention }', 'category: prevention, broader: fruktstund }']],
      }),
    ).toEqual([
      'seeds/measures.yaml:2:64 "skolfrukt" has as its broader measure "fruktstund" has as its broader measure "skolfrukt", expected no way back',
    ])
  })

  it('proposals in a circle', async () => {
    expect(await faultsOf({ [PROPOSALS]: [['theme: stod', "theme: stod\n  partOf: '4.10'"]] })).toEqual([
      'seeds/matters/skolmat/proposals.yaml:11:11 "4.2" is part of "4.10" is part of "4.2", expected no way back',
    ])
  })

  it('areas that cover each other', async () => {
    expect(
      await faultsOf({
        [PROPOSALS]: [
          ['kind: proposal', "kind: area\n  covers: '4.10'"],
          ['kind: assessment', "kind: area\n  covers: '4.2'"],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/proposals.yaml:11:11 "4.2" covers "4.10" covers "4.2", expected no way back',
    ])
  })

  it('respondents within each other', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [['standing: principal', 'standing: principal\n    within: ekby/skolnamnden']],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:16:55 "ekby" is within "ekby/skolnamnden" is within "ekby", expected no way back',
    ])
  })

  it('respondents that adopt each other', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          ['within: ekby }', 'within: ekby, adopts: ekby }'],
          ['standing: principal', 'standing: principal\n    adopts: ekby/skolnamnden'],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:16:69 "ekby" adopts "ekby/skolnamnden" adopts "ekby", expected no way back',
    ])
  })

  it('a respondent that dissents from itself', async () => {
    expect(
      await faultsOf({ [RESPONSE]: [['within: ekby }', 'within: ekby, dissentsFrom: ekby/skolnamnden }']] }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:15:75 "ekby/skolnamnden" dissents from itself, expected another',
    ])
  })

  it('a request under itself', async () => {
    expect(await faultsOf({ [RESPONSE]: [["under: '4.2'", 'under: mall']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:29:12 "mall" arose under itself, expected another',
    ])
  })

  it('a proposal related to itself', async () => {
    expect(await faultsOf({ [PROPOSALS]: [['theme: stod', "theme: stod\n  relatedTo: '4.2'"]] })).toEqual([
      'seeds/matters/skolmat/proposals.yaml:5:14 "4.2" is related to itself, expected another',
    ])
  })

  it('a document that cites itself', async () => {
    expect(await faultsOf({ [RESPONSE]: [['pages: 2', 'cites: ekby-2031']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:5:10 "ekby-2031" cites itself, expected others',
    ])
  })
})
