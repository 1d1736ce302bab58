let wentThroughHistory = false

addEventListener('popstate', () => (wentThroughHistory = true))
// wouter tells of its own steps by these events.
addEventListener('pushState', () => (wentThroughHistory = false))
addEventListener('replaceState', () => (wentThroughHistory = false))

/** Whether the visitor came here by back or forward. */
export function isTraversal(): boolean {
  return wentThroughHistory
}
