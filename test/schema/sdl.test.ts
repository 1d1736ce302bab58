import { readFileSync } from 'node:fs'
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { createSchema } from '../../src/schema/schema.js'
import { sdlOf } from '../../src/schema/sdl.js'

const schema = createSchema()
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

test('schema.graphql is what the classes make; else run npm run generate', () => {
  expect(readFileSync('schema.graphql', 'utf8')).toBe(sdlOf(schema))
})

test('the schema is valid', () => {
  expect(validateSchema(schema)).toEqual([])
})

test('every type, field, argument and enum value is described', () => {
  expect(types.flatMap(undescribed)).toEqual([])
})

function undescribed(type: GraphQLNamedType): string[] {
  const described = [[type.name, type.description] as const]
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    for (const field of Object.values(type.getFields())) {
      described.push([`${type.name}.${field.name}`, field.description])
      for (const argument of 'args' in field ? field.args : [])
        described.push([`${type.name}.${field.name}(${argument.name})`, argument.description])
    }
  if (isEnumType(type))
    for (const value of type.getValues()) described.push([`${type.name}.${value.name}`, value.description])
  return described.filter(([, description]) => !description?.trim()).map(([name]) => name)
}
