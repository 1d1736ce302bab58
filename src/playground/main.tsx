import 'graphiql/setup-workers/vite'
import { createRoot } from 'react-dom/client'
import { EXAMPLES } from './examples.js'
import { readPermalink } from './permalink.js'
import { Playground } from './Playground.js'
import { openStorage } from './storage.js'
import { tabsToOpen } from './tabs.js'
import 'graphiql/style.css'
import './playground.css'

const storage = openStorage(() => window.localStorage)
const reloaded = isReload() ? ((history.state as { tab?: string } | null)?.tab ?? null) : null
const opening = tabsToOpen(storage.getItem('graphiql:tabState'), EXAMPLES, readPermalink(location), reloaded)
const active = opening.tabs[opening.activeTabIndex]!

// GraphiQL opens with what it finds under its own keys, so that is where the tabs are laid out for it.
storage.setItem('graphiql:tabState', JSON.stringify(opening))
storage.setItem('graphiql:query', active.query ?? '')
storage.setItem('graphiql:variables', active.variables ?? '')

// A link of the longer kind, pasted over this page, changes only what stands behind the `#`.
window.addEventListener('hashchange', () => {
  if (readPermalink({ search: '', hash: location.hash }) !== null) location.reload()
})

createRoot(document.getElementById('playground')!).render(<Playground storage={storage} opening={active} />)

/** "Back" also finds the tab's id, but that tab may hold something newer by now. */
function isReload(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type === 'reload')
}
