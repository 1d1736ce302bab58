import { describe, expect, it } from 'vitest'
import { faultsOf } from './seed-folder.js'

const PROPOSALS = 'matters/skolmat/proposals.yaml'
const RESPONSE = 'matters/skolmat/responses/ekby.yaml'
const MATTER = 'matters/skolmat/matter.yaml'
const ORGANISATIONS = 'organisations.yaml'

describe('A proposal or request', () => {
  it('without evidence', async () => {
    expect(
      await faultsOf({
        [PROPOSALS]: [
          ["  evidence: { document: ekby-2031, lines: 3, phrase: råd om skolmat }\n'4.10'", "'4.10'"],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/proposals.yaml:2:3 evidence is missing, expected a list or fields (The quotations that bear the claim, the deciding one first)',
    ])
  })

  it('with an empty list of evidence', async () => {
    expect(
      await faultsOf({ [RESPONSE]: [['evidence: { lines: 5, phrase: en enkel mall }', 'evidence: []']] }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:31:15 no evidence is given, expected at least one quotation',
    ])
  })

  it('that covers others without being an area', async () => {
    expect(await faultsOf({ [PROPOSALS]: [['theme: stod', "covers: '4.10'"]] })).toEqual([
      'seeds/matters/skolmat/proposals.yaml:4:11 "4.2" is of kind proposal and covers others, expected area or no covers',
    ])
  })

  it('twice the whole', async () => {
    expect(
      await faultsOf({
        [PROPOSALS]: [
          ['kind: proposal', 'kind: whole'],
          ["kind: assessment\n  partOf: '4.2'", 'kind: whole'],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/proposals.yaml:9:9 the matter has two wholes, "4.2" and "4.10", expected one',
    ])
  })

  it('with too long a title', async () => {
    expect(
      await faultsOf({
        [PROPOSALS]: [
          [
            'title: Skolan serverar frukt',
            'title: Skolan serverar frukt och grönt och bröd och mjölk till alla barn varje dag hela året om',
          ],
        ],
      }),
    ).toEqual(['seeds/matters/skolmat/proposals.yaml:8:10 the title has 17 words, expected at most 15'])
  })
})

describe('A respondent', () => {
  it('that contributes within nobody', async () => {
    expect(await faultsOf({ [RESPONSE]: [[', within: ekby', '']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:15:21 "ekby/skolnamnden" is contributing without within, expected the respondent it spoke within',
    ])
  })

  it('that both adopts and dissents from another', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [['within: ekby }', 'within: ekby, adopts: ekby, dissentsFrom: ekby }']],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:15:89 "ekby/skolnamnden" both adopts and dissents from "ekby", expected one of them',
    ])
  })

  it('uncertain of a kind that its rule does not cover', async () => {
    expect(await faultsOf({ [RESPONSE]: [["except: '4.2'", 'uncertain: assessment']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:13:18 assessment is uncertain but not in covers, expected it in both',
    ])
  })

  it('with a section both in its rule and out of it', async () => {
    expect(await faultsOf({ [RESPONSE]: [["except: '4.2'", "except: '4.2'\n      only: '4.2'"]] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:13:15 "4.2" is both in only and except, expected one of them',
    ])
  })

  it('whose rule has its stance among the alternatives', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          ['stance: support\n      covers', 'stance: support\n      alternatives: support\n      covers'],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:12:21 support is the stance itself, expected other stances',
    ])
  })

  it('with a default rule in a commission', async () => {
    expect(
      await faultsOf({
        [MATTER]: [['kind: referral', 'kind: commission']],
        [RESPONSE]: [
          [
            'positions:\n  - respondent: ekby\n    on: proposal 4.2\n    stance: support\n    evidence: { page: 1, lines: 3, phrase: råd om skolmat }\n  - respondent: ekby/skolnamnden\n    on: measure skolfrukt\n    stance: support_with_condition\n    conditions: Frukten är gratis.\n    evidence: { lines: 2-3, phrase: uppskattad frukt }\n',
            '',
          ],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:11:7 "skolmat" is a commission, expected no default rule in it',
    ])
  })

  it('that submits what its own file defines', async () => {
    expect(await faultsOf({ [RESPONSE]: [['pages: 2', 'submittedBy: ekby']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:5:16 "ekby" is defined in this file, expected submits: true there instead',
    ])
  })
})

describe('An organisation or practice', () => {
  it('a party group without its party', async () => {
    expect(await faultsOf({ [ORGANISATIONS]: [['kind: party }', 'kind: party_group }']] })).toEqual([
      'seeds/organisations.yaml:4:15 "grona-listan" is a party_group without partOf, expected the party',
    ])
  })

  it('a party group of no party', async () => {
    expect(
      await faultsOf({ [ORGANISATIONS]: [['kind: party }', 'kind: party_group, partOf: ekby }']] }),
    ).toEqual([
      'seeds/organisations.yaml:4:64 a party_group is part of "ekby", a municipality, expected its party',
    ])
  })

  it('a committee without its municipality', async () => {
    expect(await faultsOf({ [ORGANISATIONS]: [[', partOf: ekby', '']] })).toEqual([
      'seeds/organisations.yaml:2:19 "ekby/skolnamnden" is a committee without partOf, expected the municipality or region',
    ])
  })

  it('run jointly with nobody', async () => {
    expect(await faultsOf({ [RESPONSE]: [['role: runs', 'role: runs_jointly']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:33:5 the practice "ekby" runs_jointly "skolfrukt" names no partners, expected those it is run with',
    ])
  })

  it('with itself as partner', async () => {
    expect(await faultsOf({ [RESPONSE]: [['role: runs', 'role: runs\n    partners: ekby']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:36:15 "ekby" is its own partner, expected others',
    ])
  })
})
