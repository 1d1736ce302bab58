import {
  type ASTNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  type Source,
  TokenKind,
  type ValidationRule,
} from 'graphql'
import { RequestError } from '../schema/errors.js'

export interface DocumentLimits {
  maxDepth: number
  maxAliases: number
}

interface Size {
  depth: number
  aliases: number
  /** Fragments, each as often as it is come to. */
  spreads: number
}

const NOTHING: Size = { depth: 0, aliases: 0, spreads: 0 }

/**
 * Refuses a document that is too deep, has too many aliases or comes to too many fragments, all counted where fragments
 * are spread, skipped or not: whatever walks a document follows these.
 *
 * Not the rules of graphql-armor: theirs tell the numbers only in the text of the message ("Syntax Error: Query depth
 * limit …"), and count the introspection of one type as a query. Introspection is left out here, for
 * graphql-js has a limit of its own on it, and GraphiQL's query is deeper than any other.
 */
export function sizeRule({ maxDepth, maxAliases }: DocumentLimits): ValidationRule {
  return (context) => {
    const fragments = new Map<string, Size>()

    const sizeOf = (node: ASTNode): Size => {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const size = fragmentSize(context.getFragment(node.name.value))
        return { ...size, spreads: size.spreads + 1 }
      }
      if (node.kind === Kind.FIELD && node.name.value.startsWith('__'))
        return { ...NOTHING, aliases: node.alias ? 1 : 0 }
      const inner =
        'selectionSet' in node && node.selectionSet ? node.selectionSet.selections.map(sizeOf) : []
      const isField = node.kind === Kind.FIELD
      return {
        depth: inner.reduce((most, { depth }) => Math.max(most, depth), 0) + (isField ? 1 : 0),
        aliases: inner.reduce((sum, { aliases }) => sum + aliases, 0) + (isField && node.alias ? 1 : 0),
        spreads: inner.reduce((sum, { spreads }) => sum + spreads, 0),
      }
    }

    const fragmentSize = (fragment: FragmentDefinitionNode | null | undefined): Size => {
      if (!fragment) return NOTHING
      const name = fragment.name.value
      const known = fragments.get(name)
      if (known) return known
      // Stands while the fragment is measured, so that a cycle, which another rule reports, ends.
      fragments.set(name, NOTHING)
      const size = sizeOf(fragment)
      fragments.set(name, size)
      return size
    }

    return {
      OperationDefinition(operation) {
        const { depth, aliases, spreads } = sizeOf(operation)
        if (depth > maxDepth) report(new RequestError('TOO_DEEP', { depth, limit: maxDepth }))
        if (aliases > maxAliases) report(new RequestError('TOO_MANY_ALIASES', { aliases, limit: maxAliases }))
        if (spreads > MAX_FOLLOWED)
          report(new RequestError('TOO_MANY_FRAGMENTS', { spreads, limit: MAX_FOLLOWED }))

        function report(originalError: RequestError): void {
          context.reportError(new GraphQLError(originalError.message, { nodes: operation, originalError }))
        }
      },
    }
  }
}

/** GraphiQL's own introspection has ten. Validation compares each spread with each other, so their number is bounded first. */
export const MAX_SPREADS = 50

/** Fragments that spread others multiply: fifty spreads can come to millions. */
const MAX_FOLLOWED = 1_000

/** Commas and comments are as good as spaces. */
const SPREAD = /\.\.\.(?:[\s,\uFEFF]|#[^\n\r]*[\n\r])*(?!on\b)[_A-Za-z]/g
const INTROSPECTION = /\b__schema\b/g

/**
 * Refuses, before anything is parsed, what costs validation or introspection far more than its length: fragments by
 * the hundred, and the whole schema asked for under many names.
 * @throws {RequestError} TOO_MANY_FRAGMENTS, BAD_REQUEST
 */
export function refuseBulk(query: string): void {
  const spreads = countOf(query, SPREAD)
  if (spreads > MAX_SPREADS) throw new RequestError('TOO_MANY_FRAGMENTS', { spreads, limit: MAX_SPREADS })
  const schemas = countOf(query, INTROSPECTION)
  if (schemas > 1)
    throw new RequestError('BAD_REQUEST', {
      reason: `the query asks for __schema ${schemas} times; ask once`,
    })
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}

/** Whether at least `limit` tokens stand in the source before `position`; graphql-js tells its limit only in words. */
export function hasTokensBefore(source: Source, position: number, limit: number): boolean {
  const lexer = new Lexer(source)
  try {
    for (let tokens = 0; tokens < limit; tokens++) {
      const token = lexer.advance()
      if (token.kind === TokenKind.EOF || token.start >= position) return false
    }
  } catch {
    // No token begins where the fault is, such as a single quote: the source ends there before the limit.
    return false
  }
  return true
}
