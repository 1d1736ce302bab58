import 'reflect-metadata'
import { Kind, parse, validate, print } from 'graphql'
import { expect, test } from 'vitest'
import { createSchema } from '../../src/schema/schema.js'
import { readConfig } from '../../src/server/config.js'
import { costOf } from '../../src/server/cost.js'
import { sizeRule } from '../../src/server/limits.js'
import { readOperations } from '../../src/server/operations.js'

const schema = createSchema()
const config = readConfig({})
const operations = [...readOperations().values()]

test('those that other programs rely on are registered', () => {
  expect(operations.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['agency-tasks', 'measure-tally', 'respondent-positions', 'who-supports']),
  )
})

test.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s is a valid query of the schema, within all limits',
  (name, { text, operation }) => {
    const document = parse(text, { maxTokens: config.REMISSGRAF_MAX_TOKENS })
    const size = sizeRule({
      maxDepth: config.REMISSGRAF_MAX_DEPTH,
      maxAliases: config.REMISSGRAF_MAX_ALIASES,
    })
    expect(validate(schema, document)).toEqual([])
    expect(validate(schema, document, [size])).toEqual([])
    const required = (operation.variableDefinitions ?? []).filter(
      ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
    )
    const variables = Object.fromEntries(
      required.map(({ variable, type }) => [
        variable.name.value,
        print(type).endsWith('Filter!') ? {} : 'measure:x',
      ]),
    )
    const limits = { maxCost: config.REMISSGRAF_MAX_COST, maxPage: config.REMISSGRAF_MAX_PAGE }
    expect(costOf(schema, document, operation, variables, limits)).toBeGreaterThan(1)
    expect(text, `${name} tells its address`).toContain(`/graphql/${name}`)
  },
)
