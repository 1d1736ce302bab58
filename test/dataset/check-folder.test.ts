import { describe, expect, it } from 'vitest'
import { faultsOf } from './seed-folder.js'

const MATTER = 'matters/skolmat/matter.yaml'
const MEASURES = 'measures.yaml'
const PROPOSALS = 'matters/skolmat/proposals.yaml'
const RESPONSE = 'matters/skolmat/responses/ekby.yaml'

describe('A matter', () => {
  it('in a folder of another name', async () => {
    expect(await faultsOf({ [MATTER]: [['id: skolmat', 'id: skolmaten']] })).toEqual([
      'seeds/matters/skolmat/matter.yaml:1:5 the id "skolmaten" is not the name of the folder, expected "skolmat"',
    ])
  })

  it('whose deadline is before its start', async () => {
    expect(await faultsOf({ [MATTER]: [['2031-05-02', '2031-01-02']] })).toEqual([
      'seeds/matters/skolmat/matter.yaml:5:11 the deadline 2031-01-02 is before openedOn 2031-01-10, expected a later day',
    ])
  })

  it('without matter.yaml', async () => {
    expect(await faultsOf({ [MATTER]: null })).toEqual([
      'seeds/matters/skolmat/matter.yaml:1:1 the file is missing, expected the matter’s id, title and kind',
    ])
  })

  it('with a file in a folder that is not read', async () => {
    expect(await faultsOf({ 'matters/skolmat/respones/x.yaml': 'document: {}\n' })).toEqual([
      'seeds/matters/skolmat/respones/x.yaml:1:1 this file is not read, expected one of matter.yaml, proposals.yaml, responses/, sources/; did you mean "responses/"?',
    ])
  })

  it('with a file of another ending', async () => {
    expect(await faultsOf({ 'matters/skolmat/responses/x.yml': 'document: {}\n' })).toEqual([
      'seeds/matters/skolmat/responses/x.yml:1:1 this file is not read, expected the ending .yaml',
    ])
  })

  it('beside a file that is not read', async () => {
    expect(await faultsOf({ 'measure.yaml': 'a: 1\n' })).toEqual([
      'seeds/measure.yaml:1:1 this file is not read, expected one of organisations.yaml, measures.yaml, statutes.yaml, matters/, schemas/; did you mean "measures.yaml"?',
    ])
  })
})

describe('Faults of all files', () => {
  it('are told at once, in the order of their places, those of a claim beside a faulty one too', async () => {
    expect(
      await faultsOf({
        [MEASURES]: [['category: prevention }', 'category: prevntion }']],
        [PROPOSALS]: [
          ['kind: proposal', 'kind: propsal'],
          ["partOf: '4.2'", "partOf: '4.3'"],
        ],
        [RESPONSE]: [
          ["sha256: 'SHA256'", 'sha256: x'],
          ['stance: support\n    evidence: { page', 'stance: suport\n    evidence: { page'],
          ['lines: 2-3', 'lines: 3-2'],
          ["under: '4.2'", "under: '4.7'"],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/proposals.yaml:3:9 "propsal" is no value of kind, expected one of whole, area, proposal, assessment, appeal, goal, decision; did you mean "proposal"?',
      'seeds/matters/skolmat/proposals.yaml:10:11 there is no proposal "4.3", expected one of proposals.yaml or the id of a request of this matter; did you mean "4.2"?',
      'seeds/matters/skolmat/responses/ekby.yaml:6:11 "x": this is no SHA-256, expected 64 hexadecimal digits in lower case (sha256sum FILE)',
      'seeds/matters/skolmat/responses/ekby.yaml:19:13 "suport" is no value of stance, expected one of support, support_with_condition, mixed, doubt, oppose, no_views; did you mean "support"?',
      'seeds/matters/skolmat/responses/ekby.yaml:25:24 the lines 3-2 run backwards, expected the first line first; did you mean 2-3?',
      'seeds/matters/skolmat/responses/ekby.yaml:29:12 there is no proposal "4.7", expected one of proposals.yaml or the id of a request of this matter; did you mean "4.2"?',
      'seeds/measures.yaml:1:41 "prevntion" is no value of category, expected one of prevention, early_detection, treatment, harm_reduction, social_support, housing, coordination, knowledge, legal, supply_reduction, governance; did you mean "prevention"?',
    ])
  })
})
