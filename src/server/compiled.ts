import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getVariableValues,
  GraphQLError,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  visit,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'

export interface Execution {
  /** Parsed and validated. */
  document: DocumentNode
  /** Not there where `operationName` names none, or is missing among several: the answer says so. */
  operation: OperationDefinitionNode | undefined
  operationName: string | null
  variables: Readonly<Record<string, unknown>>
  context: unknown
}

export type Executor = (execution: Execution) => Promise<ExecutionResult>

/** What a document is compiled to, by operation; null where it cannot be, undefined while it was asked only once. */
type Compiled = Map<string | null, CompiledQuery | null | undefined>

/** Takes anything: variables are coerced by graphql-js before compiled code sees them. */
const COERCED = new GraphQLScalarType({ name: 'CoercedVariable' })
const COERCED_TYPE: TypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED.name } }

/**
 * Executes operations as graphql-js does, and those that are asked again by code made for them (graphql-jit): a long
 * answer takes a third of the time.
 *
 * What is asked only once goes through graphql-js, for compiling costs more than it saves. Compiled code lives as long
 * as the parsed document, of which document-store.ts keeps a bounded number.
 *
 * graphql-jit coerces variables by code of its own, which overflows the stack on inputs that hold themselves, as
 * filters do, and refuses omitted fields that have a default. So graphql-js coerces them, and the compiled document
 * declares each as a scalar that takes anything.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const named = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const open = new GraphQLSchema({ ...schema.toConfig(), types: [...named, COERCED], assumeValid: true })
  const documents = new WeakMap<DocumentNode, Compiled>()

  function compiledFor(document: DocumentNode, operationName: string | null): CompiledQuery | null {
    const compiled: Compiled = documents.get(document) ?? new Map<string | null, CompiledQuery | null>()
    documents.set(document, compiled)
    let query = compiled.get(operationName)
    if (query !== undefined) return query
    if (!compiled.has(operationName)) compiled.set(operationName, undefined)
    else compiled.set(operationName, (query = compile(open, document, operationName)))
    return query ?? null
  }

  return async ({ document, operation, operationName, variables, context }) => {
    const query = operation === undefined ? null : compiledFor(document, operationName)
    const values = getVariableValues(schema, operation?.variableDefinitions ?? [], variables)
    const interpret = async () =>
      execute({ schema, document, operationName, variableValues: variables, contextValue: context })
    if (query === null || values.coerced === undefined) return interpret()
    const result = await query.query(undefined, context, values.coerced)
    // What no resolver threw is a fault that compiled code tells in words of its own; graphql-js names the place too.
    if (result.errors?.some(({ originalError }) => !originalError)) return interpret()
    return result.errors ? { ...result, errors: result.errors.map(genuine) } : result
  }
}

/** Compiled code throws what only resembles an error of graphql-js, and Apollo looks for those. */
function genuine({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError })
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: true })
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery | null {
  const open = visit(document, {
    VariableDefinition: ({ kind, variable }) => ({ kind, variable, type: COERCED_TYPE }),
  })
  const query = compileQuery(schema, open, operationName ?? undefined)
  return isCompiledQuery(query) ? query : null
}
