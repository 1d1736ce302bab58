import { expect, test } from 'vitest'
import { type ConfigError, readConfig } from '../../src/server/config.js'

const faultsOf = (environment: Record<string, string>) => {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    return (error as ConfigError).faults
  }
}

test('nothing needs to be set', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 4000,
    HOST: '127.0.0.1',
    REMISSGRAF_STORE: 'grafeo',
    REMISSGRAF_DATA: '.data',
    REMISSGRAF_SEEDS: 'seeds',
    REMISSGRAF_SOURCES: undefined,
    REMISSGRAF_LOAD: 'auto',
    REMISSGRAF_CORS: [],
  })
})

test('an empty value counts as unset, as docker compose hands it on', () => {
  expect(readConfig({ PORT: '', REMISSGRAF_MAX_DEPTH: '' }).PORT).toBe(4000)
})

test('all faults are told at once, each with what was expected', () => {
  expect(
    faultsOf({
      PORT: '80a',
      REMISSGRAF_STORE: 'neo4',
      REMISSGRAF_LOAD: 'sometimes',
      REMISSGRAF_MAX_DEPHT: '3',
      REMISSGRAF_CORS: 'example.org',
      NEO4J_URI: 'localhost:7687',
    }),
  ).toEqual([
    'REMISSGRAF_MAX_DEPHT is no setting; did you mean REMISSGRAF_MAX_DEPTH?',
    'PORT cannot be "80a"; expected a whole number from 0 to 65535',
    'REMISSGRAF_STORE cannot be "neo4"; expected grafeo or neo4j; did you mean neo4j?',
    'NEO4J_URI cannot be "localhost:7687"; expected an address such as neo4j://localhost:7687',
    'REMISSGRAF_LOAD cannot be "sometimes"; expected auto or never',
    'REMISSGRAF_CORS cannot be "example.org"; expected origins such as https://example.org, separated by commas, or *',
  ])
})

test('a Neo4j needs a password, and it is never repeated', () => {
  expect(faultsOf({ REMISSGRAF_STORE: 'neo4j' })).toEqual([
    'NEO4J_PASSWORD is not set; with REMISSGRAF_STORE=neo4j set it to the password of NEO4J_USER',
  ])
  expect(faultsOf({ REMISSGRAF_STORE: 'neo4j', NEO4J_PASSWORD: 'hunter2', PORT: 'x' }).join()).not.toContain(
    'hunter2',
  )
})

test.each([
  ['a port that is too high', { PORT: '70000' }],
  ['a negative limit', { REMISSGRAF_MAX_COST: '-1' }],
  ['a page above what the contract allows', { REMISSGRAF_MAX_PAGE: '501' }],
  ['a folder of sources that is not there', { REMISSGRAF_SOURCES: '/nowhere' }],
  ['an origin with a path', { REMISSGRAF_CORS: 'https://example.org/path' }],
])('%s is refused', (_, environment) => {
  expect(faultsOf(environment)).toHaveLength(1)
})

test('a name that is no setting and near none gets the list', () => {
  expect(faultsOf({ REMISSGRAF_COLOUR_OF_THE_SKY: 'blue' })[0]).toContain(
    'there are PORT, HOST, REMISSGRAF_STORE',
  )
})
