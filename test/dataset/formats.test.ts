import { describe, expect, it } from 'vitest'
import { faultsOf } from './seed-folder.js'

const RESPONSE = 'matters/skolmat/responses/ekby.yaml'
const PROPOSALS = 'matters/skolmat/proposals.yaml'
const ORGANISATIONS = 'organisations.yaml'
const MATTER = 'matters/skolmat/matter.yaml'
const MEASURES = 'measures.yaml'

describe('A field', () => {
  it('unknown, with the nearest that is known', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [['stance: support\n    evidence: { page', 'stanse: support\n    evidence: { page']],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:17:5 stance is missing, expected one of support, support_with_condition, mixed, doubt, oppose, no_views (The stance, after the coding rules, section 2)',
      'seeds/matters/skolmat/responses/ekby.yaml:19:5 the field "stanse" is unknown, expected one of respondent, on, stance, basis, conditions, summary, alternatives, evidence; did you mean "stance"?',
    ])
  })

  it('unknown within a quotation', async () => {
    expect(await faultsOf({ [RESPONSE]: [['page: 1, lines', 'pge: 1, lines']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:20:17 the field "pge" is unknown, expected one of document, page, lines, section, phrase; did you mean "page"?',
    ])
  })

  it('unknown within a relation, which stands where a slug could', async () => {
    expect(
      await faultsOf({ [PROPOSALS]: [['assigns: skolverket', 'assigns: [{ organisaton: skolverket }]']] }),
    ).toEqual([
      'seeds/matters/skolmat/proposals.yaml:5:13 organisation is missing, expected text (The slug of the organisation)',
      'seeds/matters/skolmat/proposals.yaml:5:15 the field "organisaton" is unknown, expected one of organisation, evidence; did you mean "organisation"?',
    ])
  })

  it('missing', async () => {
    expect(await faultsOf({ [PROPOSALS]: [['  title: Skolverket tar fram råd\n', '']] })).toEqual([
      'seeds/matters/skolmat/proposals.yaml:2:3 title is missing, expected text (Your own words, in Swedish, at most fifteen: body, verb, object)',
    ])
  })

  it('empty', async () => {
    expect(await faultsOf({ [PROPOSALS]: [['theme: stod', 'theme:']] })).toEqual([
      'seeds/matters/skolmat/proposals.yaml:4:9 theme is empty, expected text, or the field left out',
    ])
  })

  it('text instead of fields', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [['evidence: { lines: 5, phrase: en enkel mall }', 'evidence: en enkel mall']],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:31:15 evidence is the text "en enkel mall", expected a list or fields',
    ])
  })

  it('fields instead of text', async () => {
    expect(
      await faultsOf({
        [PROPOSALS]: [['title: Skolan serverar frukt', 'title: { sv: Skolan serverar frukt }']],
      }),
    ).toEqual(['seeds/matters/skolmat/proposals.yaml:8:10 title is a group of fields, expected text'])
  })

  it('one position without its dash', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          [
            "requests:\n  - id: mall\n    by: ekby\n    under: '4.2'\n    title: Skolverket ger ut en mall",
            "requests:\n    id: mall\n    by: ekby\n    under: '4.2'\n    title: Skolverket ger ut en mall",
          ],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:27:5 requests is a group of fields, expected a list',
    ])
  })

  it('yes and no in words', async () => {
    expect(
      await faultsOf({ [ORGANISATIONS]: [['kind: state_agency', 'kind: state_agency, agency: ja']] }),
    ).toEqual(['seeds/organisations.yaml:3:61 agency is the text "ja", expected true or false'])
  })

  it('a number that is no whole number', async () => {
    expect(await faultsOf({ [RESPONSE]: [['pages: 2', 'pages: 2.5']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:5:10 pages is 2.5, expected a whole number',
    ])
  })

  it('a number below its range', async () => {
    expect(await faultsOf({ [RESPONSE]: [['pages: 2', 'pages: 0']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:5:10 0 is out of range, expected more than 0',
    ])
  })

  it('cut off at a comma within braces', async () => {
    expect(
      await faultsOf({
        [PROPOSALS]: [
          [
            "evidence: { document: ekby-2031, lines: 3, phrase: råd om skolmat }\n'4.10'",
            "evidence: { document: ekby-2031, lines: 3, phrase: råd, mallar }\n'4.10'",
          ],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/proposals.yaml:6:59 the field "mallar" is unknown, expected one of document, page, lines, section, phrase; a text with a comma within { } needs quotation marks',
    ])
  })

  it('a group of fields for a word', async () => {
    expect(await faultsOf({ [ORGANISATIONS]: [['kind: party }', 'kind: { party: yes } }']] })).toEqual([
      'seeds/organisations.yaml:4:43 kind is a group of fields, expected one of government, ministry, state_agency, county_administrative_board, region, municipality, committee, administration, office, party, party_group, inquiry, university, association, civil_society, council, collective, other',
    ])
  })

  it('empty text', async () => {
    expect(await faultsOf({ [PROPOSALS]: [['title: Skolan serverar frukt', "title: ''"]] })).toEqual([
      'seeds/matters/skolmat/proposals.yaml:8:10 the text is empty, expected words',
    ])
  })
})

describe('A value', () => {
  it('of a list of words, misspelled', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [['stance: support\n    evidence: { page', 'stance: suport\n    evidence: { page']],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:19:13 "suport" is no value of stance, expected one of support, support_with_condition, mixed, doubt, oppose, no_views; did you mean "support"?',
    ])
  })

  it('in capitals, as in the API', async () => {
    expect(await faultsOf({ [ORGANISATIONS]: [['kind: municipality', 'kind: MUNICIPALITY']] })).toEqual([
      'seeds/organisations.yaml:1:34 "MUNICIPALITY" is no value of kind, expected one of government, ministry, state_agency, county_administrative_board, region, municipality, committee, administration, office, party, party_group, inquiry, university, association, civil_society, council, collective, other; did you mean "municipality"?',
    ])
  })

  it('adopted, which nobody types', async () => {
    expect(
      await faultsOf({
        [RESPONSE]: [
          ['stance: support_with_condition', 'basis: adopted\n    stance: support_with_condition'],
        ],
      }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:23:12 "adopted" is no value of basis, expected one of explicit, implied; such positions are derived when loading, nobody types them',
    ])
  })

  it('request among the proposals', async () => {
    expect(await faultsOf({ [PROPOSALS]: [['kind: proposal', 'kind: request']] })).toEqual([
      'seeds/matters/skolmat/proposals.yaml:3:9 "request" is no value of kind, expected one of whole, area, proposal, assessment, appeal, goal, decision; a request stands under requests in the response that makes it',
    ])
  })

  it('a kind that no default rule reaches', async () => {
    expect(
      await faultsOf({ [RESPONSE]: [['covers: [proposal, goal]', 'covers: [proposal, decision]']] }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:12:26 "decision" is no value of covers, expected one of proposal, assessment, appeal, goal',
    ])
  })

  it('a date that is no date', async () => {
    expect(await faultsOf({ [MATTER]: [['2031-05-02', '2031-02-30']] })).toEqual([
      'seeds/matters/skolmat/matter.yaml:5:11 "2031-02-30" is no date, expected YYYY-MM-DD',
    ])
  })

  it('a date in another order', async () => {
    expect(await faultsOf({ [MATTER]: [['2031-05-02', '2 maj 2031']] })).toEqual([
      'seeds/matters/skolmat/matter.yaml:5:11 "2 maj 2031" is no date, expected YYYY-MM-DD',
    ])
  })

  it('a hash that is no SHA-256', async () => {
    expect(await faultsOf({ [RESPONSE]: [["'SHA256'", "'39eb'"]] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:6:11 "39eb": this is no SHA-256, expected 64 hexadecimal digits in lower case (sha256sum FILE)',
    ])
  })

  it('lines that are no lines', async () => {
    expect(await faultsOf({ [RESPONSE]: [['lines: 2-3', 'lines: 2–3']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:25:24 "2–3": these are no lines, expected 42 or 42-48',
    ])
  })

  it('line 0', async () => {
    expect(await faultsOf({ [RESPONSE]: [['lines: 5', 'lines: 0']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:31:24 0 is out of range, expected more than 0',
    ])
  })

  it('an address that is none', async () => {
    expect(
      await faultsOf({ [ORGANISATIONS]: [['kind: state_agency', 'kind: state_agency, sameAs: Q123']] }),
    ).toEqual(['seeds/organisations.yaml:3:61 "Q123" is no address, expected https://…'])
  })

  it('a target without its kind', async () => {
    expect(await faultsOf({ [RESPONSE]: [['on: proposal 4.2', "on: '4.2'"]] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:18:9 "4.2": this is no target, expected "proposal SLUG" or "measure SLUG"',
    ])
  })

  it('a language in words', async () => {
    expect(await faultsOf({ [RESPONSE]: [['pages: 2', 'language: svenska']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:5:13 "svenska": this is no language code, expected sv, en or the like',
    ])
  })
})

describe('A slug', () => {
  it('as a name, with the slug it would be', async () => {
    expect(await faultsOf({ [MEASURES]: [['fruktstund: {', 'Fruktstund på Ängen: {']] })).toEqual([
      'seeds/measures.yaml:2:1 "Fruktstund på Ängen" is no slug, expected only a–z, 0–9, . and -; write "fruktstund-pa-angen"',
    ])
  })

  it('with letters that no slug has', async () => {
    expect(await faultsOf({ [PROPOSALS]: [['assigns: skolverket', 'assigns: [Skolverket]']] })).toEqual([
      'seeds/matters/skolmat/proposals.yaml:5:13 "Skolverket" is no slug, expected only a–z, 0–9, . and -, parts joined by /; write "skolverket"',
    ])
  })

  it('with a slash where there are no parts', async () => {
    expect(await faultsOf({ [RESPONSE]: [['id: mall', 'id: ekby/mall']] })).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:27:9 "ekby/mall" is no slug, expected only a–z, 0–9, . and -; write "ekby-mall"',
    ])
  })

  it('of a body, with its parts', async () => {
    expect(
      await faultsOf({ [RESPONSE]: [['respondent: ekby/skolnamnden', 'respondent: Ekby/Skolnämnden']] }),
    ).toEqual([
      'seeds/matters/skolmat/responses/ekby.yaml:21:17 "Ekby/Skolnämnden" is no slug, expected only a–z, 0–9, . and -, parts joined by /; write "ekby/skolnamnden"',
    ])
  })
})
