import { print } from '@0no-co/graphql.web'
import type { TadaDocumentNode } from 'gql.tada'
import { writePermalink } from '../../playground/permalink.js'

/** One operation with its variables; `Data` is what it answers. */
export interface Question<Data> {
  readonly text: string
  readonly variables: object
  /** Never there; ties the answer's type to the question. */
  readonly answers?: Data
}

export function question<Data, Variables extends object>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Question<Data> {
  return { text: print(document), variables }
}

/** Where the playground opens with the question. */
export function playgroundAddress({ text, variables }: Question<unknown>): string {
  return writePermalink('/graphql', {
    query: text,
    variables: JSON.stringify(variables),
    operationName: null,
  })
}
