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

/** The bodies in pages of about so many respondents; a body is never cut. */
export function inPages(bodies: readonly Body[], rows: number): Body[][] {
  const pages: Body[][] = []
  let room = 0
  for (const body of bodies) {
    if (room <= 0) {
      pages.push([])
      room = rows
    }
    pages.at(-1)!.push(body)
    room -= body.respondents.length
  }
  return pages
}
