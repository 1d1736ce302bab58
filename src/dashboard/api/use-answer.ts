import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from './ask.js'
import type { AskFault } from './ask-fault.js'
import type { Question } from './question.js'

export interface Answer<Data> {
  data: Data | undefined
  /** Why there is none; null while it is asked for, also anew. */
  error: AskFault | null
  /** Whether it is asked for and nothing can be shown yet. */
  isPending: boolean
  /** Whether `data` answers the question before this one, which is still asked. */
  isPlaceholderData: boolean
  refetch: () => unknown
}

/** The answer to a question; equal questions on a page are asked once. While a filter changes, the answer before it stays. */
export function useAnswer<Data>(question: Question<Data>): Answer<Data> {
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery<Data, AskFault>({
    queryKey: [question.text, question.variables],
    queryFn: ({ signal }) => ask(question, signal),
    placeholderData: keepPreviousData,
  })
  return {
    data,
    error: isFetching ? null : error,
    isPending: isFetching && data === undefined,
    isPlaceholderData,
    refetch,
  }
}
