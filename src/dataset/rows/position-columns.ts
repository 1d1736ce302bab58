// What positions carry of their respondent, target and document, to be filtered and sorted by: made once for each of
// these, since many positions share them.
import { targetName, type PositionClaim } from '../derive/claims.js'
import { measuresOf } from './gather.js'
import { documentId, matterId, measureId, organisationId, proposalId, respondentId } from './ids.js'
import type { MatterRowContext } from './row-context.js'
import { sortText } from './sort-key.js'
import { withinChain } from './within-chain.js'

export interface PositionColumns {
  respondent(position: PositionClaim): RespondentColumns
  target(position: PositionClaim): TargetColumns
  document(position: PositionClaim): DocumentColumns
}

interface RespondentColumns {
  columns: {
    respondentId: string
    organisationId: string
    matterId: string
    withinIds: string[]
    standing: string
  }
  order: string
}

interface TargetColumns {
  columns: {
    targetId: string
    targetKind: string
    measureIds: string[]
    categories: string[]
    proposalKind?: string
    theme?: string
  }
  order: string
}

interface DocumentColumns {
  columns: { documentId: string; date?: string }
  order?: string
}

export function positionColumns(context: MatterRowContext): PositionColumns {
  const dates = documentDates(context)
  return {
    respondent: once(
      ({ respondent }) => respondent,
      ({ respondent }) => ofRespondent(context, respondent),
    ),
    target: once(
      ({ on }) => targetName(on),
      ({ on }) => ofTarget(context, on),
    ),
    document: once(
      ({ document }) => document,
      ({ document }) => {
        const date = dates.get(document)
        return { columns: { documentId: documentId(document), date }, order: date && sortText(date) }
      },
    ),
  }
}

function ofRespondent({ claims, seeds }: MatterRowContext, key: string): RespondentColumns {
  const respondent = claims.respondents.get(key)!
  return {
    columns: {
      respondentId: respondentId(claims.slug, key),
      organisationId: organisationId(respondent.organisation),
      matterId: matterId(claims.slug),
      withinIds: withinChain(claims, respondent).map((within) => respondentId(claims.slug, within)),
      standing: respondent.standing,
    },
    order: sortText(seeds.organisations[respondent.organisation]!.name),
  }
}

/** In order: numbered proposals, then the others by title, then measures by name. */
function ofTarget({ claims, seeds }: MatterRowContext, on: PositionClaim['on']): TargetColumns {
  const measures = measuresOf(claims, on)
  const shared = {
    targetKind: on.kind,
    measureIds: measures.map(measureId),
    categories: [...new Set(measures.map((measure) => seeds.measures[measure]!.category))],
  }
  if (on.kind === 'MEASURE')
    return {
      columns: { targetId: measureId(on.slug), ...shared },
      order: `2${sortText(seeds.measures[on.slug]!.name)}`,
    }
  const { kind, theme, number, title } = claims.proposals.get(on.slug)!
  return {
    columns: { targetId: proposalId(claims.slug, on.slug), ...shared, proposalKind: kind, theme },
    order: number === undefined ? `1${sortText(title)}` : `0${sortText(number)}`,
  }
}

function documentDates({ claims: { seed, files } }: MatterRowContext): Map<string, string | undefined> {
  const dates = new Map<string, string | undefined>()
  for (const [slug, { date }] of Object.entries(seed.documents)) dates.set(slug, date)
  for (const { document } of files) dates.set(document.id, document.date)
  return dates
}

function once<Made>(nameOf: (position: PositionClaim) => string, make: (position: PositionClaim) => Made) {
  const known = new Map<string, Made>()
  return (position: PositionClaim): Made => {
    const name = nameOf(position)
    let made = known.get(name)
    if (made === undefined) known.set(name, (made = make(position)))
    return made
  }
}
