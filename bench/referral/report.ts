import type { MatterSeed, ProposalSeed } from '../../src/dataset/seeds/formats.js'
import { zipf, frequencies, type Weighted, type Dice } from './dice.js'
import type { Language } from './language.js'
import type { Quotations } from './quotations.js'
import type { Register } from './register.js'

/** What an inquiry puts forward. */
export interface Report {
  proposals: Record<string, ProposalSeed>
  /** Slugs of what bodies answer, what all speak of first. */
  targets: Weighted<string>
  /** Slugs of the chapters, for rules that leave some out. */
  chapters: string[]
  /** Slugs of what divides the bodies. */
  contested: ReadonlySet<string>
  themes: string[]
}

const KINDS = frequencies({ PROPOSAL: 58, ASSESSMENT: 32, APPEAL: 7, GOAL: 3 })
const BEARINGS = frequencies({ ADVANCES: 70, EXAMINES: 22, LIMITS: 8 })
const EFFECTS = frequencies({ AMENDED: 60, REVIEWED: 25, ENACTED: 5, NAMED: 10 })
const WHOLE = 'betankandet'
const FIRST_CHAPTER = 4

/** So many proposals in numbered chapters and sections, some with parts; the chapters and the whole among them. */
export function report(
  dice: Dice,
  language: Language,
  register: Register,
  { inquiry, quotations, size }: { inquiry: string; quotations: Quotations; size: number },
): Report {
  const perChapter = Math.max(4, Math.round(Math.sqrt(size) * 1.2))
  const themes = distinct(Array.from({ length: 10 }, () => language.title(1, 2)))
  const proposals: Record<string, ProposalSeed> = {}
  const chapters: string[] = []
  const make = (kind: ProposalSeed['kind'], theme?: string, partOf?: string): ProposalSeed => ({
    kind,
    title: language.title(4, 11),
    theme,
    partOf,
    summary: dice.chance(0.6) ? language.sentence(8, 20) : undefined,
    assigns: dice.chance(0.35) ? bodies(register.agencies.some(dice, dice.between(1, 3))) : [],
    involves: dice.chance(0.15) ? bodies(register.agencies.some(dice, dice.between(1, 3))) : [],
    to: dice.chance(0.6) ? bodies(['regeringen']) : [],
    concerns: concernsOf(dice, register),
    affects: dice.chance(0.12)
      ? [{ statute: register.statuteSlugs.pick(dice), effect: EFFECTS.pick(dice), evidence: [] }]
      : [],
    relatedTo: [],
    evidence: quotations.some(1, 2),
    covers: [],
    proposedBy: [inquiry],
  })
  proposals[WHOLE] = make('WHOLE')
  for (let made = 1; made < size;) {
    const chapter = String(FIRST_CHAPTER + chapters.length)
    const theme = dice.pick(themes)
    const covers: string[] = []
    chapters.push(chapter)
    proposals[chapter] = { ...make('AREA', theme), covers }
    made++
    for (let section = 1; section <= perChapter && made < size; section++) {
      const slug = `${chapter}.${section}`
      proposals[slug] = make(KINDS.pick(dice), theme)
      covers.push(slug)
      made++
      for (let part = 1; part <= (dice.chance(0.25) ? 2 : 0) && made < size; part++, made++)
        proposals[`${slug}.${part}`] = make(KINDS.pick(dice), theme, slug)
    }
  }
  const slugs = Object.keys(proposals)
  for (const slug of dice.some(slugs, Math.floor(size / 20)))
    proposals[slug]!.relatedTo = dice.some(slugs, 2).filter((other) => other !== slug)
  return {
    proposals,
    // Chapters are spoken of now and then, the whole by most.
    targets: zipf([WHOLE, ...dice.shuffled(slugs.filter((slug) => slug !== WHOLE))], 0.6),
    chapters,
    contested: new Set(slugs.filter(() => dice.chance(0.15))),
    themes,
  }
}

/** The matter that the report is sent out in. */
export function matterOf(
  dice: Dice,
  language: Language,
  { id, year, themes }: { id: string; year: number; themes: string[] },
): MatterSeed {
  const cited = Array.from({ length: dice.between(5, 20) }, (_, place) => [
    `${id}-kalla-${place + 1}`,
    { kind: 'REPORT' as const, title: language.title(3, 8), date: `${year - 1}-05-01`, language: 'sv' },
  ])
  return {
    id,
    title: language.title(3, 8),
    kind: 'REFERRAL',
    reference: `S${year}/00${dice.between(100, 999)}`,
    issuedBy: 'regeringen',
    report: `SOU ${year}:${dice.between(1, 90)}`,
    openedOn: `${year}-01-15`,
    deadline: `${year}-06-15`,
    themes,
    documents: Object.fromEntries(cited) as MatterSeed['documents'],
    facts: {},
  }
}

function concernsOf(dice: Dice, { measureSlugs }: Register): ProposalSeed['concerns'] {
  if (dice.chance(0.2)) return []
  return measureSlugs
    .some(dice, dice.chance(0.3) ? 2 : 1)
    .map((measure) => ({ measure, bearing: BEARINGS.pick(dice), evidence: [] }))
}

const bodies = (slugs: string[]) => slugs.map((organisation) => ({ organisation, evidence: [] }))
const distinct = <Value>(values: Value[]): Value[] => [...new Set(values)]
