import { toSlug } from '../../src/dataset/seeds/slug.js'
import type { MeasureSeed, OrganisationSeed, StatuteSeed } from '../../src/dataset/seeds/formats.js'
import { MEASURE_CATEGORIES } from '../../src/dataset/seeds/formats-words.js'
import { zipf, type Dice, type Weighted } from './dice.js'
import { capitalised, type Language } from './language.js'

/** What all matters share, and who there is to answer. */
export interface Register {
  organisations: Record<string, OrganisationSeed>
  measures: Record<string, MeasureSeed>
  statutes: Record<string, StatuteSeed>
  /** Slugs, the most frequent first. */
  agencies: Weighted<string>
  measureSlugs: Weighted<string>
  statuteSlugs: Weighted<string>
  bodies: Body[]
}

/** A body that can be asked to answer a referral. */
export interface Body {
  slug: string
  name: string
  /** Where a city hears its own bodies for its answer. */
  parts?: CityParts
}

export interface CityParts {
  office: string
  /** Slugs of a committee, the administration that writes for it, the party groups in it. */
  committees: { slug: string; administration: string; groups: string[] }[]
}

/** How many of each the graph has. */
export interface RegisterSize {
  bodies: number
  measures: number
  statutes: number
}

type Kind = OrganisationSeed['kind']

/** What answers a referral, in shares of the bodies. Agencies and cities come first: they are assigned and heard most. */
const BODIES: readonly { kind: Kind; share: number; name: (place: string, word: string) => string }[] = [
  { kind: 'STATE_AGENCY', share: 0.08, name: (_, word) => `${capitalised(word)}myndigheten` },
  { kind: 'COUNTY_ADMINISTRATIVE_BOARD', share: 0.02, name: (place) => `Länsstyrelsen i ${place}s län` },
  { kind: 'REGION', share: 0.02, name: (place) => `Region ${place}` },
  { kind: 'MUNICIPALITY', share: 0.04, name: (place) => `${place}s stad` },
  { kind: 'MUNICIPALITY', share: 0.44, name: (place) => `${place} kommun` },
  { kind: 'CIVIL_SOCIETY', share: 0.2, name: (_, word) => `Riksförbundet för ${word}` },
  { kind: 'ASSOCIATION', share: 0.1, name: (place, word) => `${place}s ${word}förbund` },
  { kind: 'UNIVERSITY', share: 0.06, name: (place) => `Högskolan i ${place}` },
  { kind: 'COUNCIL', share: 0.04, name: (_, word) => `Rådet för ${word}` },
]
const CITY = BODIES[3]!
const PARTIES = ['Framstegspartiet', 'Bygdepartiet', 'Samlingspartiet', 'Frihetspartiet', 'Folkhemspartiet']
const COMMITTEES = [
  'Social',
  'Utbildnings',
  'Kultur',
  'Fritids',
  'Miljö',
  'Arbetsmarknads',
  'Äldre',
  'Omsorgs',
]
const FORENAMES =
  'Ek Björk Lund Sten Sol Ask Norr Väster Söder Öster Ål Häst Kvarn Mar Rå Sjö Tall Ull Vad Älv'
const ENDINGS = 'by stad torp vik köping hult ås ö näs holm rum sjö dal fors berga lösa tuna mark svall sund'

export function register(dice: Dice, language: Language, size: RegisterSize): Register {
  const organisations: Record<string, OrganisationSeed> = {}
  const add = (kind: Kind, name: string, partOf?: string, under = ''): string => {
    const slug = freeSlug(organisations, `${under}${toSlug(name)}`)
    const agency = kind === 'STATE_AGENCY' || kind === 'COUNTY_ADMINISTRATIVE_BOARD'
    organisations[slug] = { name, kind, aliases: aliasesOf(name, agency, dice), agency, partOf, sameAs: [] }
    return slug
  }
  add('GOVERNMENT', 'Regeringen')
  const parties = PARTIES.map((name) => add('PARTY', name))
  const places = dice.shuffled(
    FORENAMES.split(' ').flatMap((first) => ENDINGS.split(' ').map((ending) => first + ending)),
  )
  const bodies = BODIES.flatMap((sort) =>
    Array.from({ length: Math.max(1, Math.round(sort.share * size.bodies)) }, (): Body => {
      const name = sort.name(places.pop() ?? capitalised(language.word()), language.word())
      const slug = add(sort.kind, name)
      return { slug, name, parts: sort === CITY ? cityParts(slug, parties, dice, add) : undefined }
    }),
  )
  const agencies = Object.keys(organisations).filter((slug) => organisations[slug]!.agency)
  const measures = measuresOf(dice, language, size.measures)
  const statutes = statutesOf(dice, language, size.statutes)
  return {
    organisations,
    measures,
    statutes,
    bodies,
    agencies: zipf(agencies),
    measureSlugs: zipf(dice.shuffled(Object.keys(measures)), 0.8),
    statuteSlugs: zipf(Object.keys(statutes)),
  }
}

function cityParts(
  city: string,
  parties: readonly string[],
  dice: Dice,
  add: (kind: Kind, name: string, partOf: string, under: string) => string,
): CityParts {
  const under = `${city}/`
  const office = add('OFFICE', 'Stadsledningskontoret', city, under)
  const committees = dice.some(COMMITTEES, dice.between(2, 6)).map((field) => {
    const slug = add('COMMITTEE', `${field}nämnden`, city, under)
    const administration = add('ADMINISTRATION', `${field}förvaltningen`, slug, under)
    const groups = dice
      .some(parties, dice.chance(0.4) ? dice.between(1, 2) : 0)
      .map((party) => add('PARTY_GROUP', `${capitalised(party)} i ${field}nämnden`, party, `${slug}/`))
    return { slug, administration, groups }
  })
  return { office, committees }
}

function measuresOf(dice: Dice, language: Language, count: number): Record<string, MeasureSeed> {
  const measures: Record<string, MeasureSeed> = {}
  for (let made = 0; made < count; made++) {
    const known = Object.keys(measures)
    const name = language.title(1, 3)
    const broader = known.length > 5 && dice.chance(0.4) ? dice.pick(known) : undefined
    measures[freeSlug(measures, toSlug(name))] = {
      name,
      category: broader === undefined ? dice.pick(MEASURE_CATEGORIES) : measures[broader]!.category,
      aliases: dice.chance(0.3) ? [language.word()] : [],
      description: dice.chance(0.7) ? language.sentence(6, 14) : undefined,
      broader,
      sameAs: [],
      evidence: [],
    }
  }
  return measures
}

function statutesOf(dice: Dice, language: Language, count: number): Record<string, StatuteSeed> {
  const statutes: Record<string, StatuteSeed> = {}
  for (let made = 0; made < count; made++) {
    const name = `Lag om ${language.phrase(1, 3)}`
    const number = `${dice.between(1960, 2023)}:${dice.between(1, 1500)}`
    statutes[freeSlug(statutes, toSlug(name))] = { name, number, aliases: [] }
  }
  return statutes
}

const aliasesOf = (name: string, agency: boolean, dice: Dice) =>
  agency && dice.chance(0.5) ? [name.replace(/[^A-ZÅÄÖa-zåäö]/g, '').slice(0, 4)] : []

function freeSlug(taken: Readonly<Record<string, unknown>>, slug: string): string {
  let free = slug
  for (let number = 2; Object.hasOwn(taken, free); number++) free = `${slug}-${number}`
  return free
}
