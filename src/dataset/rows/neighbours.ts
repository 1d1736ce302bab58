// What a node's neighbours are, by id, in the order in which lists tell them: whoever reads a node reads these with it.
import { measureId, organisationId, proposalId, respondentId, statuteId } from './ids.js'
import type { MatterRowContext, RowContext } from './row-context.js'
import { textKey } from './sort-key.js'

type Slugs = Iterable<string>

/** By name. */
export const organisationIds = ({ seeds }: RowContext, slugs: Slugs): string[] =>
  inOrder(slugs, organisationId, (slug) => seeds.organisations[slug]!.name)

/** By name. */
export const measureIds = ({ seeds }: RowContext, slugs: Slugs): string[] =>
  inOrder(slugs, measureId, (slug) => seeds.measures[slug]!.name)

/** By name. */
export const statuteIds = ({ seeds }: RowContext, slugs: Slugs): string[] =>
  inOrder(slugs, statuteId, (slug) => seeds.statutes[slug]!.name)

/** By number. */
export const proposalIds = ({ claims }: MatterRowContext, slugs: Slugs): string[] =>
  inOrder(
    slugs,
    (slug) => proposalId(claims.slug, slug),
    (slug) => claims.proposals.get(slug)!.number,
  )

/** By name. */
export const respondentIds = ({ claims, seeds }: MatterRowContext, keys: Slugs): string[] =>
  inOrder(
    keys,
    (key) => respondentId(claims.slug, key),
    (key) => seeds.organisations[claims.respondents.get(key)!.organisation]!.name,
  )

/** Each once, by the sort key that its own node has. */
function inOrder(
  slugs: Slugs,
  idOf: (slug: string) => string,
  textOf: (slug: string) => string | undefined,
): string[] {
  const keyed = [...new Set(slugs)].map((slug) => {
    const id = idOf(slug)
    return { id, key: textKey(textOf(slug), id) }
  })
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ id }) => id)
}
