import type { RespondentSeed } from '../../src/dataset/seeds/formats-source.js'
import type { Dice } from './dice.js'
import type { Quotations } from './quotations.js'
import type { Body, CityParts } from './register.js'

/** A respondent, and on how many targets it has a position of its own. */
export interface Voice {
  key: string
  respondent: RespondentSeed
  positions: number
}

interface Answering {
  dice: Dice
  quotations: Quotations
  answeredOn: string
  /** On how many targets the body asked has a position. */
  positions: number
}

/** Who speaks in a body's answer: the body alone, or a city with what it heard, and members who disagree. */
export function voicesOf({ slug, parts }: Body, answering: Answering): Voice[] {
  const { positions, answeredOn } = answering
  const asked = respondent(slug, { standing: 'PRINCIPAL', answeredOn, invited: true, submits: true })
  if (parts === undefined) return [{ key: slug, respondent: asked, positions }]
  return [
    { key: slug, respondent: { ...asked, adopts: adopting(parts.office, answering) }, positions: 3 },
    ...heard(slug, parts, answering),
  ]
}

function* heard(city: string, { office, committees }: CityParts, answering: Answering): Generator<Voice> {
  const { dice, quotations, answeredOn, positions } = answering
  const within = { within: city, answeredOn }
  yield {
    key: office,
    respondent: respondent(office, { standing: 'CONTRIBUTING', form: 'tjänsteutlåtande', ...within }),
    positions,
  }
  for (const { slug, administration, groups } of committees) {
    yield {
      key: slug,
      respondent: respondent(slug, {
        standing: 'CONTRIBUTING',
        form: 'internremiss',
        adopts: dice.chance(0.8) ? adopting(administration, answering) : [],
        ...within,
      }),
      positions: dice.between(1, 6),
    }
    yield {
      key: administration,
      respondent: respondent(administration, { standing: 'DRAFTING', within: slug, answeredOn }),
      positions: Math.ceil(positions * 0.3) + dice.below(5),
    }
    for (const group of groups)
      yield {
        key: group,
        respondent: respondent(group, {
          standing: 'SEPARATE',
          within: slug,
          form: dice.chance(0.5) ? 'ersättaryttrande' : 'särskilt uttalande',
          answeredOn,
          dissentsFrom: dice.chance(0.6) ? [{ respondent: slug, evidence: quotations.some(1, 1) }] : [],
        }),
        positions: dice.between(1, 5),
      }
  }
}

const adopting = (key: string, { quotations }: Answering) => [
  { respondent: key, evidence: quotations.some(1, 2) },
]

const respondent = (
  organisation: string,
  given: Pick<RespondentSeed, 'standing'> & Partial<RespondentSeed>,
): RespondentSeed => ({ organisation, submits: false, adopts: [], dissentsFrom: [], ...given })
