import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../graph/engines.js'
import { QUESTIONS } from './questions.js'
import { type Service, serve } from './service.js'

/** Rooms whose statements the API runs; those of graph, the load and the feeds have suites of their own. */
const ROOMS = readdirSync('cypher').filter((room) => !['graph', 'dataset', 'export'].includes(room))

describe.each(engines())('the API over the Ekby seeds on $name', (engine) => {
  let service: Service
  const run = new Set<string>()
  beforeAll(async () => void (service = await serve(engine)))
  afterAll(() => service.close())

  // One file for both engines: their answers are the same to the byte.
  test.each(Object.entries(QUESTIONS))('answers %s', async (name, question) => {
    const data = await service.data(question)
    for (const statement of service.statements) run.add(statement)
    await expect(JSON.stringify(data, null, 2)).toMatchFileSnapshot(
      `answers/${name.replaceAll(' ', '-')}.json`,
    )
  })

  test('answers a wrong id with the nearest', async () => {
    const { errors } = await service.ask('{ coverage(matter: "matter:skolmat-3031") { answered } }')
    for (const statement of service.statements) run.add(statement)
    expect(errors?.[0]?.extensions.nearest).toEqual(['matter:skolmat-2031'])
  })

  test('these questions run every statement of the API’s rooms', () => {
    const all = ROOMS.flatMap((room) =>
      readdirSync(`cypher/${room}`).map((file) => `${room}/${file.replace('.cypher', '')}`),
    )
    // No single question asks for one kind so often that it is read whole: see statements.test.ts.
    run.add('schema/whole')
    expect(all.filter((name) => !run.has(name))).toEqual([])
  })
})
