import { describe, expect, it } from 'vitest'
import { faultsOf } from './seed-folder.js'

const RESPONSE = 'matters/skolmat/responses/ekby.yaml'
const MATTER = 'matters/skolmat/matter.yaml'

describe('A position', () => {
  it('twice on one target in one document', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          [
            'requests:',
            '  - { respondent: ekby, on: proposal 4.2, stance: doubt, evidence: { lines: 9, phrase: tveksam } }\nrequests:',
          ],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:26:5 "ekby" has two positions on proposal 4.2 in "ekby-2031", expected one; first at seeds/matters/skolmat/responses/ekby.yaml:17:5',
    ])
  })

  it('whose alternatives hold its stance', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          [
            'stance: support_with_condition',
            'stance: support_with_condition\n    alternatives: [doubt, support_with_condition]',
          ],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:24:27 support_with_condition is the stance itself, expected other stances',
    ])
  })

  it('of plain support with conditions', async () => {
    expect(await faultsOf({ [RESPONSE]: [['stance: support_with_condition', 'stance: support']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:24:17 a position of support has conditions, expected none, or support_with_condition',
    ])
  })

  it('that quotes another document', async () => {
    expect(
      await faultsOf({
        'matters/skolmat/sources/x.yaml':
          "document: { id: x, kind: article, title: Annat, sha256: '2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e' }\n",
        [RESPONSE]: [['evidence: { lines: 2-3,', 'evidence: { document: x, lines: 2-3,']],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:25:27 a position in "ekby-2031" quotes "x", expected "ekby-2031": what another document says is another position',
    ])
  })

  it('on the request of the same respondent', async () => {
    expect(await faultsOf({ [RESPONSE]: [['on: proposal 4.2', 'on: proposal mall']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:18:9 "ekby" makes the request "mall" itself, expected no position on it',
    ])
  })

  it('by another body that one adopts, where two differ', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          ['standing: principal', 'standing: principal\n    adopts: [ekby/skolnamnden, skolverket]'],
          ['within: ekby }', 'within: ekby }\n  skolverket: { standing: contributing, within: ekby }'],
          [
            'requests:',
            '  - { respondent: skolverket, on: measure skolfrukt, stance: oppose, evidence: { lines: 9, phrase: avstyrker } }\nrequests:',
          ],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:10:13 those whose statements ekby adopts differ on measure:skolfrukt (ekby/skolnamnden support_with_condition, skolverket oppose): type the position of ekby or leave one of the adoptions out',
    ])
  })

  it('in a commission', async () => {
    expect(await faultsOf({ [MATTER]: [['kind: referral', 'kind: commission']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:11:7 "skolmat" is a commission, expected no default rule in it',
      'seeds/matters/skolmat/responses/ekby.yaml:17:5 "skolmat" is a commission, expected no positions in it',
      'seeds/matters/skolmat/responses/ekby.yaml:21:5 "skolmat" is a commission, expected no positions in it',
    ])
  })

  it('without evidence', async () => {
    expect(
      await faultsOf({ [RESPONSE]: [['    evidence: { page: 1, lines: 3, phrase: råd om skolmat }\n', '']] }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:17:5 evidence is missing, expected a list or fields (The quotations that bear the claim, the deciding one first)',
    ])
  })
})
