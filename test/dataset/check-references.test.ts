import { describe, expect, it } from 'vitest'
import { faultsOf } from './seed-folder.js'

const PROPOSALS = 'matters/skolmat/proposals.yaml'
const RESPONSE = 'matters/skolmat/responses/ekby.yaml'
const ORGANISATIONS = 'organisations.yaml'
const MEASURES = 'measures.yaml'

describe('A reference to nothing', () => {
  it('an organisation', async () => {
    expect(await faultsOf({ [PROPOSALS]: [['assigns: skolverket', 'assigns: skolverkt']] })).toEqual([
      'seeds/matters/skolmat/proposals.yaml:5:12 there is no organisation "skolverkt", expected one of organisations.yaml; did you mean "skolverket"?',
    ])
  })

  it('an organisation without its municipality', async () => {
    expect(await faultsOf({ [RESPONSE]: [['organisation: ekby', 'organisation: skolnamnden']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:33:19 there is no organisation "skolnamnden", expected one of organisations.yaml; did you mean "ekby/skolnamnden"?',
    ])
  })

  it('the organisation that an organisation is part of', async () => {
    expect(await faultsOf({ [ORGANISATIONS]: [['partOf: ekby', 'partOf: eksby']] })).toEqual([
      'seeds/organisations.yaml:2:72 there is no organisation "eksby", expected one of organisations.yaml; did you mean "ekby"?',
    ])
  })

  it('a broader measure', async () => {
    expect(await faultsOf({ [MEASURES]: [['broader: skolfrukt', 'broader: skolfrukter']] })).toEqual([
      'seeds/measures.yaml:2:64 there is no measure "skolfrukter", expected one of measures.yaml; did you mean "skolfrukt"?',
    ])
  })

  it('a measure', async () => {
    expect(await faultsOf({ [RESPONSE]: [['on: measure skolfrukt', 'on: measure skolfrkt']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:22:9 there is no measure "skolfrkt", expected one of measures.yaml; did you mean "skolfrukt"?',
    ])
  })

  it('a measure that is a proposal', async () => {
    expect(await faultsOf({ [RESPONSE]: [['on: measure skolfrukt', 'on: measure 4.2']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:22:9 there is no measure "4.2", expected one of measures.yaml; "4.2" is a proposal',
    ])
  })

  it('a proposal that is a measure', async () => {
    expect(await faultsOf({ [RESPONSE]: [['on: proposal 4.2', 'on: proposal skolfrukt']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:18:9 there is no proposal "skolfrukt", expected one of proposals.yaml or the id of a request of this matter; "skolfrukt" is a measure',
    ])
  })

  it('a proposal', async () => {
    expect(await faultsOf({ [RESPONSE]: [['on: proposal 4.2', 'on: proposal 4.2.7']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:18:9 there is no proposal "4.2.7", expected one of proposals.yaml or the id of a request of this matter; did you mean "4.2"?',
    ])
  })

  it('the proposal a request arose under', async () => {
    expect(await faultsOf({ [RESPONSE]: [["under: '4.2'", 'under: [4.3]']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:29:13 there is no proposal "4.3", expected one of proposals.yaml or the id of a request of this matter; did you mean "4.2"?',
    ])
  })

  it('a respondent who is only an organisation', async () => {
    expect(
      await faultsOf({ [RESPONSE]: [['respondent: ekby/skolnamnden', 'respondent: skolverket']] }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:21:17 there is no respondent "skolverket", expected a respondent of this matter; the organisation "skolverket" is there, but no file of this matter has it under respondents',
    ])
  })

  it('the respondent within which one spoke', async () => {
    expect(await faultsOf({ [RESPONSE]: [['within: ekby', 'within: ekeby']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:15:55 there is no respondent "ekeby", expected a respondent of this matter; did you mean "ekby"?',
    ])
  })

  it('the organisation of a respondent', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          ['  ekby/skolnamnden: {', '  ekby/skolnamden: {'],
          ['respondent: ekby/skolnamnden', 'respondent: ekby/skolnamden'],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:15:20 there is no organisation "ekby/skolnamden", expected one of organisations.yaml; did you mean "ekby/skolnamnden"?',
    ])
  })

  it('a theme that matter.yaml does not have', async () => {
    expect(await faultsOf({ [PROPOSALS]: [['theme: stod', 'theme: maltid']] })).toEqual([
      'seeds/matters/skolmat/proposals.yaml:4:10 there is no theme "maltid", expected one of themes in matter.yaml; did you mean "maltider"?',
    ])
  })

  it('a document', async () => {
    expect(
      await faultsOf({ [PROPOSALS]: [['document: ekby-2031, lines: 3', 'document: ekby-2013, lines: 3']] }),
    ).toEqual([
      'seeds/matters/skolmat/proposals.yaml:6:25 there is no document "ekby-2013", expected the id of a document in a response or source file, or of one cited in matter.yaml; did you mean "ekby-2031"?',
    ])
  })

  it('a cited document', async () => {
    expect(await faultsOf({ [RESPONSE]: [['pages: 2', 'cites: sou-2031-8']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:5:10 there is no document "sou-2031-8", expected the id of a document in a response or source file, or of one cited in matter.yaml; did you mean "sou-2031-7"?',
    ])
  })

  it('a section that a default rule excepts', async () => {
    expect(await faultsOf({ [RESPONSE]: [["except: '4.2'", "except: ['4.2', '9']"]] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:13:23 there is no proposal "9", expected one of proposals.yaml',
    ])
  })

  it('a default rule that excepts a request', async () => {
    expect(await faultsOf({ [RESPONSE]: [["except: '4.2'", 'except: mall']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:13:15 there is no proposal "mall", expected one of proposals.yaml; "mall" is a request',
    ])
  })

  it('a statute', async () => {
    expect(
      await faultsOf({
        [PROPOSALS]: [['assigns: skolverket', 'affects: { statute: skolagen, effect: amended }']],
      }),
    ).toEqual([
      'seeds/matters/skolmat/proposals.yaml:5:23 there is no statute "skolagen", expected one of statutes.yaml; did you mean "skollagen"?',
    ])
  })

  it('a partner', async () => {
    expect(
      await faultsOf({ [RESPONSE]: [['role: runs', 'role: runs\n    partners: [skolverkets]']] }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:36:16 there is no organisation "skolverkets", expected one of organisations.yaml; did you mean "skolverket"?',
    ])
  })

  it('a respondent of another matter', async () => {
    expect(
      await faultsOf({
        'matters/ljus/matter.yaml': 'id: ljus\ntitle: Ljus\nkind: referral\n',
        'matters/ljus/responses/ekby.yaml':
          "document: { id: ekby-ljus, kind: response, title: Svar, sha256: '2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e' }\nrespondents:\n  ekby/skolnamnden: { standing: contributing, within: ekby }\n",
      }),
    ).toEqual([
      'seeds/matters/ljus/responses/ekby.yaml:3:55 there is no respondent "ekby", expected a respondent of this matter; it is one of matter "skolmat" (seeds/matters/skolmat/responses/ekby.yaml:8:3)',
    ])
  })
})
