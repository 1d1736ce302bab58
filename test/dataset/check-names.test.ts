import { describe, expect, it } from 'vitest'
import { faultsOf } from './seed-folder.js'

const RESPONSE = 'matters/skolmat/responses/ekby.yaml'
const MATTER = 'matters/skolmat/matter.yaml'
const PROPOSALS = 'matters/skolmat/proposals.yaml'

describe('A name defined twice', () => {
  it('a request that is a proposal', async () => {
    expect(await faultsOf({ [RESPONSE]: [['id: mall', "id: '4.10'"]] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:27:9 the proposal or request "4.10" is defined twice, expected once; first at seeds/matters/skolmat/proposals.yaml:7:1',
    ])
  })

  it('a request', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          [
            'requests:\n',
            'requests:\n  - { id: mall, by: ekby, title: En mall, evidence: { lines: 5, phrase: mall } }\n',
          ],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:28:9 the proposal or request "mall" is defined twice, expected once; first at seeds/matters/skolmat/responses/ekby.yaml:27:7',
    ])
  })

  it('a document', async () => {
    expect(
      await faultsOf({
        'matters/skolmat/sources/x.yaml':
          "document: { id: ekby-2031, kind: article, title: Annat, sha256: '2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e' }\n",
      }),
    ).toEqual([
      'seeds/matters/skolmat/sources/x.yaml:1:17 the document "ekby-2031" is defined twice, expected once; first at seeds/matters/skolmat/responses/ekby.yaml:2:3',
    ])
  })

  it('a document held and cited', async () => {
    expect(await faultsOf({ [MATTER]: [['sou-2031-7:', 'ekby-2031:']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:2:7 the document "ekby-2031" is defined twice, expected once; first at seeds/matters/skolmat/matter.yaml:8:3',
    ])
  })

  it('a respondent', async () => {
    expect(
      await faultsOf({
        'matters/skolmat/sources/x.yaml':
          "document: { id: x, kind: article, title: Annat, sha256: '2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e' }\nrespondents:\n  ekby: { standing: principal }\n",
      }),
    ).toEqual([
      'seeds/matters/skolmat/sources/x.yaml:3:9 the respondent "ekby" is defined twice, expected once; first at seeds/matters/skolmat/responses/ekby.yaml:8:3',
    ])
  })

  it('a text of two documents', async () => {
    expect(
      await faultsOf({
        'matters/skolmat/sources/x.yaml':
          "document: { id: x, kind: article, title: Annat, sha256: '1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f' }\n",
      }),
    ).toEqual([
      'seeds/matters/skolmat/sources/x.yaml:1:57 "x" has the text of "ekby-2031", expected a text of its own',
    ])
  })

  it('a practice', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          [
            'practices:\n',
            'practices:\n  - { organisation: ekby, measure: skolfrukt, role: runs, evidence: { lines: 1, phrase: frukt } }\n',
          ],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:34:5 the practice "ekby" runs "skolfrukt" is defined twice, expected once with the evidence of both; first at seeds/matters/skolmat/responses/ekby.yaml:33:5',
    ])
  })

  it('an organisation in one list', async () => {
    expect(
      await faultsOf({
        [PROPOSALS]: [['assigns: skolverket', 'assigns: [skolverket, ekby, { organisation: skolverket }]']],
      }),
    ).toEqual([
      'seeds/matters/skolmat/proposals.yaml:5:31 "skolverket" stands twice in assigns, expected once',
    ])
  })

  it('a quotation in one list', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          [
            'evidence: { lines: 5, phrase: en enkel mall }',
            'evidence: [{ lines: 5, phrase: mall }, { lines: 5, phrase: mall }]',
          ],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:31:44 "5-5 mall" stands twice in evidence, expected once',
    ])
  })
})
