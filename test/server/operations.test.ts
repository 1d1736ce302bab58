import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readOperations } from '../../src/server/operations.js'
import { codes, tinyService, type TinyService } from './tiny-service.js'

let service: TinyService
beforeAll(async () => {
  service = await tinyService()
})
const ask = (search: string) => service.get(`/graphql/who-supports?${search}`)

describe('a registered operation', () => {
  test('answers a plain address without any header', async () => {
    const response = await ask('id=measure:naloxon&first=2')
    expect(response.statusCode).toBe(200)
    expect(response.json().data.measures.nodes).toHaveLength(2)
  })

  test('keeps the default of what is left out', async () => {
    expect((await ask('id=measure:naloxon')).json().data.measures.nodes).toHaveLength(5)
  })

  test('takes numbers, booleans, lists, enum values and input objects from the address', async () => {
    const filter = encodeURIComponent('{"text":"nalox","or":[{"text":"spruta"}]}')
    const response = await ask(
      `id=measure:naloxon&first=1&min=1.5&open=true&colours=RED&colours=GREEN&filter=${filter}`,
    )
    expect(response.json().errors).toBeUndefined()
  })

  test('answers a browser, which asks for a page first, with JSON', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    const response = await service.get('/graphql/who-supports?id=measure:naloxon', { accept })
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8')
  })

  test('tells an error by its status where nothing was answered, for tools that see nothing else', async () => {
    const response = await service.get('/graphql/strict?id=x')
    expect([response.statusCode, codes(response)]).toEqual([400, ['BAD_ID']])
    const posted = await service.post('{ strict(id: "x") { id } }')
    expect([posted.statusCode, codes(posted)]).toEqual([200, ['BAD_ID']])
  })
})

describe('a mistake in the address names it:', () => {
  test.each([
    ['a missing variable', 'first=1', ['id is missing, expected a value of type ID']],
    ['an unknown variable', 'id=a&frist=1', ['"frist" is no variable, did you mean first?']],
    [
      'an unknown variable near no other',
      'id=a&zzzzzzzz=1',
      ['"zzzzzzzz" is no variable, expected id, first, colours, filter, min, open'],
    ],
    ['a number that is none', 'id=a&first=ten', ['first cannot be "ten", expected a whole number']],
    ['a decimal that is none', 'id=a&min=', ['min cannot be "", expected a number']],
    ['a boolean that is none', 'id=a&open=yes', ['open cannot be "yes", expected true or false']],
    ['a value of no enum', 'id=a&colours=BLUE', ['colours cannot be "BLUE", expected one of RED, GREEN']],
    [
      'JSON that is none',
      'id=a&filter=text',
      ['filter cannot be "text", expected a Filter as a JSON object'],
    ],
    ['one value given twice', 'id=a&id=b', ['id is given 2 times, expected once']],
    [
      'several at once',
      'first=x&open=y',
      [
        'id is missing, expected a value of type ID',
        'first cannot be "x", expected a whole number',
        'open cannot be "y", expected true or false',
      ],
    ],
  ])('%s', async (_, search, faults) => {
    const response = await ask(search)
    expect([response.statusCode, codes(response)]).toEqual([400, ['BAD_VARIABLES']])
    expect(response.json().errors[0].extensions.faults).toEqual(faults)
  })

  test('an unknown operation, with the nearest and all there are', async () => {
    const response = await service.get('/graphql/who-support')
    expect(response.statusCode).toBe(404)
    expect(response.json().errors[0].extensions).toMatchObject({
      code: 'UNKNOWN_OPERATION',
      nearest: ['who-supports'],
      operations: ['strict', 'who-supports'],
    })
  })

  test('a field of an input object that is not there', async () => {
    const response = await ask(`id=measure:naloxon&filter=${encodeURIComponent('{"txet":"x"}')}`)
    expect([response.statusCode, codes(response)]).toEqual([400, ['BAD_USER_INPUT']])
    expect(response.body).toContain('Did you mean')
  })

  test('another method', async () => {
    const response = await service.app.inject({ method: 'POST', url: '/graphql/who-supports', payload: {} })
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

describe('a file that registers no query ends the start-up:', () => {
  test.each([
    ['no name', '{ version }'],
    ['two queries', 'query A { version } query B { version }'],
    ['a mutation', 'mutation A { version }'],
    ['a fragment alone', 'fragment A on Query { version }'],
  ])('%s', (_, text) => {
    const folder = mkdtempSync(`${tmpdir()}/operations-`)
    writeFileSync(`${folder}/bad.graphql`, text)
    expect(() => readOperations(pathToFileURL(`${folder}/`))).toThrow(/operations\/bad\.graphql must /)
  })
})
