import type { Driver } from 'neo4j-driver'
import { stems, words } from '../../src/search/stem.js'
import { Dice } from '../referral/dice.js'

/** What the parameters of requests are drawn from. */
export interface Subjects {
  proposals: string[]
  /** Those that a proposal concerns. */
  measures: string[]
  /** Agencies with assignments. */
  agencies: string[]
  /** The respondents who say most. */
  respondents: string[]
  /** Sort keys by respondent, from the middle half of all positions. */
  keys: string[]
  /** Words of what positions say, in small letters, each with one stem. */
  words: string[]
  /** Two words of one position each. */
  pairs: (readonly [string, string])[]
}

const STATEMENTS = {
  proposals: 'MATCH (n:Proposal) RETURN n.id AS value ORDER BY value',
  measures:
    'MATCH (n:Measure) WHERE EXISTS { (n)<-[:CONCERNS]-(:Proposal) } RETURN n.id AS value ORDER BY value',
  agencies:
    'MATCH (n:Agency) WHERE EXISTS { (n)<-[:ASSIGNS]-(:Proposal) } RETURN n.id AS value ORDER BY value',
  respondents: `MATCH (n:Respondent) WHERE n.byPositions > '' RETURN n.id AS value ORDER BY n.byPositions DESC LIMIT 300`,
  keys: `MATCH (n:Position) WHERE n.byRespondent > ''
    WITH n.byRespondent AS value ORDER BY value
    WITH collect(value) AS values, count(value) AS total
    UNWIND range(total / 4, 3 * total / 4, 1 + total / 6000) AS place
    RETURN values[place] AS value`,
  texts: `MATCH (n:Position) WHERE n.summary IS NOT NULL AND n.basis <> 'DEFAULT_RULE'
    RETURN n.summary AS value ORDER BY n.id LIMIT 2000`,
} as const

export async function readSubjects(driver: Driver): Promise<Subjects> {
  const read = async (name: keyof typeof STATEMENTS) => {
    const { records } = await driver.executeQuery(STATEMENTS[name])
    return records.map((record) => record.get('value') as string)
  }
  const dice = new Dice(6)
  const texts = await read('texts')
  return {
    proposals: dice.shuffled(await read('proposals')),
    measures: dice.shuffled(await read('measures')),
    agencies: dice.shuffled(await read('agencies')),
    respondents: await read('respondents'),
    keys: dice.shuffled(await read('keys')),
    words: dice.shuffled(oneOfEachStem(texts)),
    pairs: texts.flatMap((text) => {
      const [first, second] = dice.some(oneOfEachStem([text]), 2)
      return first === undefined || second === undefined ? [] : [[first, second] as const]
    }),
  }
}

function oneOfEachStem(texts: readonly string[]): string[] {
  const found = new Map<string, string>()
  for (const text of texts)
    for (const { stem, start, end } of words(text)) {
      const word = text.slice(start, end).toLowerCase()
      if (stems(word).join() === stem && !found.has(stem)) found.set(stem, word)
    }
  return [...found.values()]
}
