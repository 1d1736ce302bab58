import { hash } from 'node:crypto'
import type { FactSeed } from '../../src/dataset/seeds/formats.js'
import type { PositionSeed, PracticeSeed, RequestSeed } from '../../src/dataset/seeds/formats-source.js'
import { PRACTICE_ROLES } from '../../src/dataset/seeds/formats-words.js'
import type { SourceFileSeed } from '../../src/dataset/seeds/seeds.js'
import { frequencies, type Dice } from './dice.js'
import type { Language } from './language.js'
import { Quotations } from './quotations.js'
import type { Body, Register } from './register.js'
import type { Report } from './report.js'
import { voicesOf, type Voice } from './voices.js'

/** What an answer is made from. */
export interface Question {
  dice: Dice
  language: Language
  register: Register
  report: Report
  matter: string
  year: number
  /** Documents that answers cite. */
  cited: readonly string[]
  /** `organisation measure role` of the practices told so far, in any matter: each is told once. */
  practices: Set<string>
}

const STANCES = frequencies({
  SUPPORT: 56,
  SUPPORT_WITH_CONDITION: 21,
  MIXED: 6,
  DOUBT: 7,
  OPPOSE: 5,
  NO_VIEWS: 5,
})
const DIVIDED = frequencies({
  SUPPORT: 25,
  SUPPORT_WITH_CONDITION: 17,
  MIXED: 11,
  DOUBT: 17,
  OPPOSE: 28,
  NO_VIEWS: 2,
})
const ON_MEASURE_SHARE = 0.03
const POSITIONS_A_REQUEST = 100

/** The document in which a body answers, with positions on so many targets of the body asked itself. */
export function answerOf(body: Body, positions: number, question: Question): SourceFileSeed {
  const { dice, language, matter } = question
  const id = `${matter}-${body.slug}`
  const quotations = new Quotations(id, dice, language)
  const answeredOn = dayOf(question)
  const voices = voicesOf(body, { dice, quotations, answeredOn, positions })
  const made = voices.flatMap((voice) => [...positionsOf(voice, quotations, question)])
  const requests = requestsOf(id, voices, quotations, question)
  const practices = practicesOf(body, quotations, question)
  const facts: SourceFileSeed['facts'] = dice.chance(0.1)
    ? { [`${id}.antal`]: factOf(quotations, language) }
    : {}
  return {
    document: {
      id,
      kind: body.parts ? 'MEMORANDUM' : 'RESPONSE',
      title: `Yttrande från ${body.name}`,
      reference: `Dnr ${question.year}/${dice.between(100, 9999)}`,
      date: answeredOn,
      issuer: body.slug,
      pages: quotations.pages,
      language: 'sv',
      sha256: hash('sha256', id, 'hex'),
      cites: dice.some(question.cited, dice.below(4)),
      submittedBy: [],
    },
    respondents: Object.fromEntries(voices.map(({ key, respondent }) => [key, respondent])),
    positions: made,
    requests,
    practices,
    facts,
  }
}

function* positionsOf(
  { key, positions }: Voice,
  quotations: Quotations,
  { dice, language, register, report }: Question,
): Generator<PositionSeed> {
  const onMeasures = register.measureSlugs.some(dice, Math.floor(positions * ON_MEASURE_SHARE))
  const targets = [
    ...report.targets
      .some(dice, positions - onMeasures.length)
      .map((slug) => ({ kind: 'PROPOSAL', slug }) as const),
    ...onMeasures.map((slug) => ({ kind: 'MEASURE', slug }) as const),
  ]
  for (const on of targets) {
    const stance = (report.contested.has(on.slug) ? DIVIDED : STANCES).pick(dice)
    const other = dice.chance(0.1) ? STANCES.pick(dice) : stance
    yield {
      respondent: key,
      on,
      stance,
      basis: dice.chance(0.17) ? 'IMPLIED' : 'EXPLICIT',
      conditions: Array.from({ length: conditionsOf(stance, dice) }, () => language.sentence(5, 11)),
      summary: dice.chance(0.85) ? language.sentence(6, 13) : undefined,
      alternatives: other === stance ? [] : [other],
      evidence: dice.chance(0.6) ? quotations.some(1, 1) : quotations.some(2, 3),
    }
  }
}

function conditionsOf(stance: PositionSeed['stance'], dice: Dice): number {
  if (stance === 'SUPPORT_WITH_CONDITION') return dice.between(1, 2)
  return stance !== 'SUPPORT' && stance !== 'NO_VIEWS' && dice.chance(0.3) ? 1 : 0
}

/** What the one who says most in the answer asks for beside. */
function requestsOf(
  document: string,
  voices: readonly Voice[],
  quotations: Quotations,
  { dice, language, register, report }: Question,
): RequestSeed[] {
  const { key, positions } = voices.reduce((most, voice) => (voice.positions > most.positions ? voice : most))
  return Array.from(
    { length: Math.floor(positions / POSITIONS_A_REQUEST + dice.fraction()) },
    (_, place) => ({
      id: `${document}.${place + 1}`,
      by: [{ respondent: key, evidence: [] }],
      under: [report.targets.pick(dice)],
      title: language.title(4, 11),
      theme: dice.pick(report.themes),
      summary: dice.chance(0.4) ? language.sentence(8, 16) : undefined,
      assigns: dice.chance(0.5)
        ? [{ organisation: register.agencies.pick(dice), evidence: quotations.some(1, 1) }]
        : [],
      involves: [],
      to: [{ organisation: 'regeringen', evidence: [] }],
      concerns: dice.chance(0.6)
        ? [{ measure: register.measureSlugs.pick(dice), bearing: 'ADVANCES', evidence: [] }]
        : [],
      affects: [],
      relatedTo: [],
      evidence: quotations.some(1, 2),
    }),
  )
}

function practicesOf(
  { slug }: Body,
  quotations: Quotations,
  { dice, language, register, practices }: Question,
): PracticeSeed[] {
  const told: PracticeSeed[] = []
  for (let left = dice.chance(0.3) ? dice.between(1, 3) : 0; left > 0; left--) {
    const [measure, role] = [register.measureSlugs.pick(dice), dice.pick(PRACTICE_ROLES)]
    const practice = `${slug} ${measure} ${role}`
    if (practices.has(practice)) continue
    practices.add(practice)
    const partner = register.agencies.pick(dice)
    told.push({
      organisation: slug,
      measure,
      role,
      partners: (role === 'RUNS_JOINTLY' || dice.chance(0.3)) && partner !== slug ? [partner] : [],
      since: dice.chance(0.3) ? String(dice.between(1990, 2020)) : undefined,
      note: dice.chance(0.4) ? language.sentence(6, 12) : undefined,
      evidence: quotations.some(1, 2),
    })
  }
  return told
}

export const factOf = (quotations: Quotations, language: Language): FactSeed => ({
  text: language.sentence(8, 16),
  evidence: quotations.some(1, 1),
})

function dayOf({ dice, year }: Question): string {
  const [month, day] = [dice.between(2, 6), dice.between(1, 28)].map((part) => String(part).padStart(2, '0'))
  return `${year}-${month}-${day}`
}
