import { hash } from 'node:crypto'
import type { MatterSeeds, SourceFileSeed } from '../../src/dataset/seeds/seeds.js'
import { answerOf, factOf, type Question } from './answer.js'
import type { Dice } from './dice.js'
import { capitalised, type Language } from './language.js'
import { Quotations } from './quotations.js'
import type { Body, Register } from './register.js'
import { matterOf, report, type Report } from './report.js'

export interface MatterSize {
  proposals: number
  respondents: number
}

/** A report sent out and answered, by typed claims alone. */
export interface ReferredMatter {
  seeds: MatterSeeds
  report: Report
}

/** What makes some answer nearly everything and most a handful: on how much of it the one at a rank has a position. */
const MOST = 0.9
const HEAD = 1 / 20

export function referredMatter(
  dice: Dice,
  language: Language,
  register: Register,
  practices: Set<string>,
  { index, year, size }: { index: number; year: number; size: MatterSize },
): ReferredMatter {
  const id = `sou-${year}-${index + 1}`
  const inquiry = `${id}-utredningen`
  register.organisations[inquiry] = {
    name: `${capitalised(language.word())}utredningen`,
    kind: 'INQUIRY',
    aliases: [],
    agency: false,
    sameAs: [],
  }
  const quotations = new Quotations(`${id}-betankande`, dice, language)
  const made = report(dice, language, register, { inquiry, quotations, size: size.proposals })
  const matter = matterOf(dice, language, { id, year, themes: made.themes })
  const question: Question = {
    dice,
    language,
    register,
    report: made,
    matter: id,
    year,
    cited: Object.keys(matter.documents),
    practices,
  }
  const files = [
    reportFile(quotations, question, { inquiry, title: matter.title }),
    ...answers(size, question),
  ]
  return { seeds: { matter, proposals: made.proposals, files }, report: made }
}

function* answers({ respondents, proposals }: MatterSize, question: Question): Generator<SourceFileSeed> {
  const head = respondents * HEAD
  let heard = 0
  for (const [rank, body] of byZeal(question).entries()) {
    if (heard >= respondents) return
    const share = MOST * (head / (head + rank)) ** 2
    const positions = Math.ceil(share * proposals * (0.7 + 0.3 * question.dice.fraction()))
    const file = answerOf(body, positions, question)
    heard += Object.keys(file.respondents).length
    yield file
  }
  throw new Error(`${question.matter} needs more bodies to answer it`)
}

/** The bodies by how much they have to say: of agencies and cities more than of others, by chance within each. */
function byZeal({ dice, register: { bodies, organisations } }: Question): Body[] {
  const order = bodies.map((body) => ({
    body,
    at: dice.fraction() * (body.parts ? 0.4 : organisations[body.slug]!.agency ? 0.6 : 1),
  }))
  return order.sort((a, b) => a.at - b.at).map(({ body }) => body)
}

function reportFile(
  quotations: Quotations,
  { matter, language, year }: Question,
  { inquiry, title }: { inquiry: string; title: string },
): SourceFileSeed {
  const facts = Array.from({ length: 20 }, (_, place) => [
    `uppgift-${place + 1}`,
    factOf(quotations, language),
  ])
  const id = `${matter}-betankande`
  return {
    document: {
      id,
      kind: 'INQUIRY_REPORT',
      title,
      date: `${year - 1}-12-01`,
      issuer: inquiry,
      pages: quotations.pages,
      language: 'sv',
      sha256: hash('sha256', id, 'hex'),
      cites: [],
      submittedBy: [],
    },
    respondents: {},
    positions: [],
    requests: [],
    practices: [],
    facts: Object.fromEntries(facts) as SourceFileSeed['facts'],
  }
}
