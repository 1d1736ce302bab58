import 'reflect-metadata'
import { type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { createSchema } from '../../src/schema/schema.js'
import { readConfig } from '../../src/server/config.js'
import { costOf } from '../../src/server/cost.js'

const schema = createSchema()
const { REMISSGRAF_MAX_COST: maxCost, REMISSGRAF_MAX_PAGE: maxPage } = readConfig({})

/** What a query of so many traces is reckoned to cost. */
function costOfTraces(count: number, selection: string, args = ''): number | undefined {
  const trace = `trace(from: "measure:a", to: "measure:b"${args}) { ${selection} }`
  const document = parse(
    `{ ${Array.from({ length: count }, (_, index) => `t${index}: ${trace}`).join(' ')} }`,
  )
  const operation = document.definitions[0] as OperationDefinitionNode
  return costOf(schema, document, operation, {}, { maxCost, maxPage })
}

const WHOLE = 'length steps { from { id } relation forward to { id } passages { phrase document { title } } }'

test('a request asks for two dozen traces and no more, however little of each it wants', () => {
  expect(costOfTraces(24, 'length')).toBeLessThan(maxCost)
  expect(() => costOfTraces(25, 'length')).toThrow(/may cost/)
})

test('a hundred whole paths with their evidence are within the limit', () => {
  expect(costOfTraces(1, WHOLE, ', first: 100, maxLength: 6')).toBeLessThan(maxCost)
  expect(costOfTraces(10, WHOLE)).toBeLessThan(maxCost)
})
