import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { ask } from './ask.js'
import type { AskFault } from './ask-fault.js'
import type { Question } from './question.js'

/** The answer to a question; equal questions on a page are asked once. While a filter changes, the answer before it stays. */
export function useAnswer<Data>(question: Question<Data>): UseQueryResult<Data, AskFault> {
  return useQuery<Data, AskFault>({
    queryKey: [question.text, question.variables],
    queryFn: ({ signal }) => ask(question, signal),
    placeholderData: keepPreviousData,
  })
}
