import { describe, expect, it } from 'vitest'
import { faultsOf } from './seed-folder.js'

const RESPONSE = 'matters/skolmat/responses/ekby.yaml'
const PROPOSALS = 'matters/skolmat/proposals.yaml'

describe('A quotation', () => {
  it('of more than twelve words', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          ['phrase: en enkel mall', 'phrase: en mall som är enkel och lätt och kort och bra för alla'],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:31:35 the phrase has 13 words, expected at most 12',
    ])
  })

  it('that counts words on both sides of a hyphen', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          [
            'phrase: en enkel mall',
            'phrase: skol- och fritids-mat som är god och bra och billig och när-odlad',
          ],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:31:35 the phrase has 14 words, expected at most 12',
    ])
  })

  it('without a word', async () => {
    expect(await faultsOf({ [RESPONSE]: [['phrase: en enkel mall', "phrase: '…'"]] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:31:35 the phrase has no word, expected some of the source',
    ])
  })

  it('whose lines run backwards', async () => {
    expect(await faultsOf({ [RESPONSE]: [['lines: 2-3', 'lines: 3-2']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:25:24 the lines 3-2 run backwards, expected the first line first; did you mean 2-3?',
    ])
  })

  it('on a page the document does not have', async () => {
    expect(await faultsOf({ [RESPONSE]: [['page: 1', 'page: 3']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:20:23 "ekby-2031" has 2 pages, but page is 3',
    ])
  })

  it('in a document that is only cited', async () => {
    expect(
      await faultsOf({ [PROPOSALS]: [['document: ekby-2031, lines: 3', 'document: sou-2031-7, lines: 3']] }),
    ).toEqual([
      'seeds/matters/skolmat/proposals.yaml:6:25 "sou-2031-7" is only cited, expected a document whose text we hold',
    ])
  })

  it('without a document where the file has none', async () => {
    expect(await faultsOf({ [PROPOSALS]: [['document: ekby-2031, lines: 3', 'lines: 3']] })).toEqual([
      'seeds/matters/skolmat/proposals.yaml:6:13 document is missing, expected the id of the document quoted: only a response or source file has one of its own',
    ])
  })

  it('in a document of another matter', async () => {
    expect(
      await faultsOf({
        'matters/ljus/matter.yaml': 'id: ljus\ntitle: Ljus\nkind: referral\n',
        'matters/ljus/sources/x.yaml':
          "document: { id: x, kind: article, title: Annat, sha256: '2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e' }\nfacts:\n  a: { text: Något, evidence: { document: ekby-2031, lines: 1, phrase: frukt } }\n",
      }),
    ).toEqual([
      'seeds/matters/ljus/sources/x.yaml:3:43 "ekby-2031" is a document of matter "skolmat", expected one of "ljus"',
    ])
  })
})
