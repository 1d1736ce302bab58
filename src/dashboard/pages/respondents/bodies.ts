import type { ResultOf } from '../../api/graphql.js'
import type { RESPONDENTS } from './respondents.operations.js'

export type Listed = ResultOf<typeof RESPONDENTS>['respondents']['nodes'][number]

/** A body that was asked, with all that spoke within it. */
export interface Body {
  id: string
  name: string
  /** Those that pass, each after those within which it speaks; `depth` 0 is the body itself. */
  respondents: { respondent: Listed; depth: number }[]
  positions: number
}

export type BodyOrder = 'name' | 'positions'

/** The respondents by the body within which they speak. */
export function bodiesOf(respondents: readonly Listed[], order: BodyOrder): Body[] {
  const found = new Map<string, Body>()
  for (const respondent of respondents) {
    const chain = chainOf(respondent)
    const { id, name } = chain[0]!
    const body = found.get(id) ?? { id, name, respondents: [], positions: 0 }
    found.set(id, body)
    body.respondents.push({ respondent, depth: chain.length - 1 })
    body.positions += respondent.tally.positions
  }
  const bodies = [...found.values()]
  for (const body of bodies)
    body.respondents.sort((a, b) => compared(pathOf(a.respondent), pathOf(b.respondent)))
  return bodies.sort(
    (a, b) => (order === 'positions' ? b.positions - a.positions : 0) || compared(a.name, b.name),
  )
}

/** The body itself first, the respondent last. */
function chainOf({ id, name, within }: Listed): { id: string; name: string }[] {
  const above = [within?.within?.within, within?.within, within].filter((one) => one != null)
  return [...above, { id, name }]
}

/** Sorts a respondent right after those within which it speaks. */
function pathOf(respondent: Listed): string {
  return chainOf(respondent)
    .map(({ name }) => name)
    .join('\u0001')
}

function compared(a: string, b: string): number {
  return a.localeCompare(b, 'sv')
}

/** The bodies in pages of so many respondents; a body that does not fit goes on on the next page. */
export function inPages(bodies: readonly Body[], rows: number): Body[][] {
  const all = bodies.flatMap((body) => body.respondents.map((row) => ({ body, row })))
  return Array.from({ length: Math.ceil(all.length / rows) }, (_, page) => {
    const shown = new Map<string, Body>()
    for (const { body, row } of all.slice(page * rows, (page + 1) * rows)) {
      const part = shown.get(body.id) ?? { ...body, respondents: [] }
      shown.set(body.id, part)
      part.respondents.push(row)
    }
    return [...shown.values()]
  })
}
