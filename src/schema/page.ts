import { ArgsType, Field, Int } from 'type-graphql'
import { readCursor } from './cursor.js'
import { RequestError } from './errors.js'

export const DEFAULT_PAGE_SIZE = 50
export const MAX_PAGE_SIZE = 500

/** The arguments of every connection, after the Relay specification. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'The first so many, at most 500. Neither `first` nor `last` means 50.',
  })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'The last so many, at most 500; not together with `first`.',
  })
  last?: number | null

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null
}

/** A checked page: how many, from which end, between which sort keys. */
export interface PageRequest {
  size: number
  backward: boolean
  after: string | null
  before: string | null
}

/**
 * @param order the name of the order that cursors must be of
 * @throws {RequestError} BAD_PAGE: both ends, or a size that is none; BAD_CURSOR: not a cursor of this order
 */
export function pageRequest({ first, last, after, before }: PageArgs, order: string): PageRequest {
  if (first != null && last != null)
    throw new RequestError('BAD_PAGE', { argument: 'first and last', expected: 'one of them, not both' })
  const [name, size] =
    last != null ? (['last', last] as const) : (['first', first ?? DEFAULT_PAGE_SIZE] as const)
  checkSize(name, size)
  return {
    size,
    backward: last != null,
    after: keyOf('after', after, order),
    before: keyOf('before', before, order),
  }
}

/** @throws {RequestError} BAD_PAGE where so many are not answered */
export function checkSize(argument: string, size: number): void {
  if (size >= 0 && size <= MAX_PAGE_SIZE) return
  throw new RequestError('BAD_PAGE', {
    argument,
    given: size,
    expected: `a number from 0 to ${MAX_PAGE_SIZE}`,
  })
}

function keyOf(argument: string, cursor: string | null | undefined, order: string): string | null {
  if (cursor == null) return null
  const key = readCursor(order, cursor)
  if (key === undefined) throw new RequestError('BAD_CURSOR', { argument, given: cursor })
  return key
}
