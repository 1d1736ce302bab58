import type { MatterClaims } from '../../src/dataset/derive/claims.js'
import { rulePositions } from '../../src/dataset/derive/default-rule.js'
import type { DefaultRuleSeed } from '../../src/dataset/seeds/formats-source.js'
import { frequencies, type Dice } from './dice.js'
import type { Language } from './language.js'
import { Quotations } from './quotations.js'
import type { ReferredMatter } from './referred-matter.js'

const STANCES = frequencies({ SUPPORT: 8, NO_VIEWS: 2 })
const COVERED = ['PROPOSAL', 'ASSESSMENT', 'APPEAL', 'GOAL'] as const

/**
 * Lets respondents of a matter, one by one, say what their silence shall mean, until the positions that follow are
 * as many as wanted. One rule gives a position on nearly each proposal, so this makes the bulk of them.
 * @returns how many follow
 * @param claims of the matter, adopted ones included: they take proposals out of a rule
 */
export function giveRules(
  dice: Dice,
  language: Language,
  { seeds, report }: ReferredMatter,
  claims: MatterClaims,
  wanted: number,
): number {
  if (wanted <= 0) return 0
  const asked = seeds.files.flatMap(({ document, respondents }) =>
    Object.entries(respondents)
      .filter(([, { standing }]) => standing === 'PRINCIPAL')
      .map(([key, respondent]) => ({ key, respondent, document: document.id })),
  )
  const rules = new Map(
    dice.shuffled(asked).map(({ key, respondent, document }) => {
      const rule = ruleOf(dice, report.chapters, new Quotations(document, dice, language))
      return [key, { respondent, rule }]
    }),
  )
  const silent = new Map(
    [...rules].map(([key, { rule }]) => [key, { ...claims.respondents.get(key)!, default: rule }]),
  )
  let derived = 0
  // One respondent's after another's, as the derivation itself gives them.
  for (const position of rulePositions({ ...claims, respondents: silent })) {
    const { respondent, rule } = rules.get(position.respondent)!
    if (respondent.default === undefined && derived >= wanted) return derived
    respondent.default = rule
    derived++
  }
  throw new Error(`${seeds.matter.id} has too few respondents for ${wanted} positions by rule`)
}

function ruleOf(dice: Dice, chapters: readonly string[], quotations: Quotations): DefaultRuleSeed {
  const covers = COVERED.slice(0, dice.chance(0.8) ? COVERED.length : 2)
  return {
    stance: STANCES.pick(dice),
    alternatives: [],
    covers,
    uncertain: dice.chance(0.2) ? ['ASSESSMENT'] : [],
    only: [],
    except: dice.some(chapters, Math.min(dice.below(4), chapters.length - 1)),
    evidence: quotations.some(1, 2),
  }
}
