import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useRef } from 'react'
import { writePermalink } from './permalink.js'
import { asked, type StoredTab } from './tabs.js'

/** Long enough that typing does not outrun the browsers that count changes of the address. */
const PAUSE_MS = 300

/**
 * Keeps the address a link to the open tab. It replaces the entry in the history and never adds one, so that
 * "back" leaves the page. Until something is changed the address stays as it was typed.
 */
export function KeepAddress({ opening }: { opening: StoredTab }) {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex])
  const last = useRef(writePermalink(location.pathname, asked(opening)))
  const link = tab && writePermalink(location.pathname, asked(tab))
  useChosenOperation(opening.operationName)

  useEffect(() => {
    if (tab === undefined || link === undefined) return
    const write = setTimeout(() => {
      history.replaceState({ tab: tab.id }, '', link === last.current ? undefined : link)
      last.current = link
    }, PAUSE_MS)
    return () => clearTimeout(write)
  }, [tab, link])

  return null
}

/** Chooses the operation that the permalink names, once the editor knows which operations there are. */
function useChosenOperation(name: string | null) {
  const actions = useGraphiQLActions()
  const operations = useGraphiQL((state) => state.operations)
  const waiting = useRef(true)
  useEffect(() => {
    if (!waiting.current || operations === undefined) return
    waiting.current = false
    if (name !== null && operations.some((operation) => operation.name?.value === name))
      actions.setOperationName(name)
  }, [operations, name, actions])
}
