import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** Wraps long lines and names the editors to screen readers; GraphiQL has no property for either. */
export function ReadableEditors() {
  const { query, variables, answer } = useGraphiQL((state) => ({
    query: state.queryEditor,
    variables: state.variableEditor,
    answer: state.responseEditor,
  }))
  useEffect(() => query?.updateOptions({ wordWrap: 'on', ariaLabel: 'Query' }), [query])
  useEffect(() => variables?.updateOptions({ wordWrap: 'on', ariaLabel: 'Variables' }), [variables])
  useEffect(() => answer?.updateOptions({ wordWrap: 'on', ariaLabel: 'Answer' }), [answer])
  return null
}
