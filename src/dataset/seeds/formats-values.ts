import { z } from 'zod'

// The small shapes that recur in the files: slugs, words, dates, one or a list, quotations, relations.
// Each accepts what is natural to type and gives one shape on; checks across files are in check*.ts.

const WORD = '[a-z0-9]+(?:[.-][a-z0-9]+)*'
export const SLUG = new RegExp(`^${WORD}$`)
export const SLUG_PATH = new RegExp(`^${WORD}(?:/${WORD})*$`)

/** `14` is typed without quotation marks where text is meant; the reader keeps `14.10` as it is written. */
const numberAsText = (value: unknown) => (typeof value === 'number' ? String(value) : value)
const acceptsNumber = { type: ['string', 'number'] as unknown as 'string' }

export const slug = z.preprocess(numberAsText, z.string().regex(SLUG).meta(acceptsNumber))
export const slugPath = z.preprocess(numberAsText, z.string().regex(SLUG_PATH).meta(acceptsNumber))
export const text = z.preprocess(
  numberAsText,
  z.string().trim().min(1, { error: 'the text is empty, expected words' }).meta(acceptsNumber),
)
export const count = z.int().nonnegative()
export const date = z.iso.date()

/**
 * Written in lower case, given on as the enum value of the API.
 * @param refusals what to say of values that the API has but nobody types here
 */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  refusals: Record<string, string> = {},
) {
  const written = values.map((value) => value.toLowerCase() as Lowercase<Value>)
  const names = new Map<string, Value>(values.map((value) => [value.toLowerCase(), value]))
  const error = ({ input }: { input?: unknown }) => refusals[String(input)] ?? ''
  return z.enum(written, { error }).transform((value): Value => names.get(value) as Value)
}

/** One item or a list of items; always a list on. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .union([z.array(item), item])
    .transform((value): z.output<Item>[] => (Array.isArray(value) ? value : [value as z.output<Item>]))
}

export function optionalList<Item extends z.ZodType>(item: Item) {
  return listOf(item)
    .optional()
    .transform((value) => value ?? [])
}

const lines = z
  .union([
    z.int().positive(),
    z.string().regex(/^[1-9]\d*(-[1-9]\d*)?$/, { error: 'these are no lines, expected 42 or 42-48' }),
  ])
  .transform((value) => {
    const [first, last] = String(value).split('-').map(Number)
    return { firstLine: first as number, lastLine: last ?? (first as number) }
  })

/** Stands for the file's own document until the reader has put its slug there. */
export const OWN_DOCUMENT = ''

export const evidence = z
  .strictObject({
    document: slug
      .optional()
      .describe(
        'The document quoted. Leave it out in a response or source file: there it is the file’s own.',
      ),
    page: z.int().positive().optional().describe('The page as printed; leave it out where none is printed.'),
    lines: lines.describe(
      'The lines of the whole claim in the source text: 42 or 42-48, the first line being 1.',
    ),
    section: text.optional().describe('The heading or section number under which it stands.'),
    phrase: text.describe(
      'The shortest run of words that bears the claim, word for word, at most twelve words.',
    ),
  })
  .transform(({ document, page, lines: { firstLine, lastLine }, section, phrase }) => ({
    document: document ?? OWN_DOCUMENT,
    page,
    firstLine,
    lastLine,
    section,
    phrase,
  }))
  .meta({ id: 'evidence', description: 'A short quotation and where it stands.' })

/** A quotation that bears a claim. `document` is always a slug in what the reader gives. */
export type Evidence = z.output<typeof evidence>

export const someEvidence = optionalList(evidence).describe(
  'Quotations that bear this, if it has any of its own.',
)
export const neededEvidence = listOf(evidence)
  .refine((list) => list.length > 0, { error: 'no evidence is given, expected at least one quotation' })
  .describe('The quotations that bear the claim, the deciding one first.')

/** `skolverket`, or `{ organisation: skolverket, evidence: … }` where the relation has a quotation of its own. */
export function relation<const Key extends string>(key: Key) {
  const full = z.strictObject({
    [key]: slugPath.describe(`The slug of the ${key}.`),
    evidence: someEvidence,
  } as Record<Key, typeof slugPath> & { evidence: typeof someEvidence })
  type Related = { [K in Key]: string } & { evidence: Evidence[] }
  return z
    .union([slugPath, full])
    .transform(
      (value) => (typeof value === 'string' ? { [key]: value, evidence: [] } : value) as unknown as Related,
    )
}
