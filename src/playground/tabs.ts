import { sameAsked, type Asked } from './permalink.js'

/** A tab as GraphiQL stores it. */
export interface StoredTab {
  id: string
  title: string
  query: string | null
  variables: string | null
  headers: string | null
  operationName: string | null
  response: string | null
}

export interface StoredTabs {
  tabs: StoredTab[]
  activeTabIndex: number
}

/**
 * The tabs to open with. The visitor's own come back; who has none gets the examples. A permalink is then
 * shown in the tab that already asks the same, else in one of its own – never in place of another tab –
 * but for a reload, which finds its tab by `reloaded` even where the last keystrokes were not stored.
 */
export function tabsToOpen(
  stored: string | null,
  examples: readonly Asked[],
  permalink: Asked | null,
  reloaded: string | null,
): StoredTabs {
  const { tabs, activeTabIndex } = read(stored) ?? { tabs: examples.map(newTab), activeTabIndex: 0 }
  if (permalink === null)
    return { tabs, activeTabIndex: Math.min(Math.max(activeTabIndex, 0), tabs.length - 1) }
  const equal = tabs.findIndex((tab) => sameAsked(asked(tab), permalink))
  const itsOwn = tabs.findIndex((tab) => tab.id === reloaded)
  const at = itsOwn >= 0 ? itsOwn : equal >= 0 ? equal : tabs.length
  tabs[at] = { ...newTab(permalink), id: tabs[at]?.id ?? newTab(permalink).id }
  return { tabs, activeTabIndex: at }
}

/** What a tab asks. */
export function asked(tab: { [Part in keyof Asked]?: string | null }): Asked {
  return { query: tab.query ?? '', variables: tab.variables ?? '', operationName: tab.operationName ?? null }
}

function newTab({ query, variables, operationName }: Asked): StoredTab {
  const name = operationName ?? /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1] ?? null
  return {
    id: Math.random().toString(36).slice(2),
    title: name ?? '<untitled>',
    query,
    variables: variables === '' ? null : variables,
    headers: null,
    operationName: name,
    response: null,
  }
}

/** Null where nothing is stored, or what is stored is no list of tabs. */
function read(stored: string | null): StoredTabs | null {
  try {
    const value = JSON.parse(stored ?? 'null') as Partial<StoredTabs> | null
    const { tabs, activeTabIndex } = value ?? {}
    const whole = Array.isArray(tabs) && tabs.length > 0 && tabs.every((tab) => typeof tab?.id === 'string')
    return whole && Number.isInteger(activeTabIndex) ? { tabs, activeTabIndex: activeTabIndex! } : null
  } catch {
    return null
  }
}
