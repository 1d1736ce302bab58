/** Where a node is shown: measures, respondents and matters on their pages, any other as an entry of the search. */
export function nodePath(id: string): { path: string; own?: Record<string, string> } {
  const [kind = '', slugs = ''] = splitOnce(id)
  if (kind === 'measure') return { path: `/measures/${slugs}` }
  if (kind === 'respondent') return { path: `/respondents/${slugs}` }
  if (kind === 'matter') return { path: '/', own: { matter: id } }
  return { path: '/search', own: { id } }
}

function splitOnce(id: string): string[] {
  const colon = id.indexOf(':')
  return colon < 0 ? [id] : [id.slice(0, colon), id.slice(colon + 1)]
}
