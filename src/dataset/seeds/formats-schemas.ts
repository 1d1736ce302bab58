import { z } from 'zod'
import { matter, measuresFile, organisationsFile, proposalsFile, statutesFile } from './formats.js'
import { sourceFile } from './formats-source.js'

const FORMATS: Record<string, { format: z.ZodType; title: string; description: string }> = {
  organisations: {
    format: organisationsFile,
    title: 'Organisations',
    description: 'Every body once, whatever its roles, under its slug: seeds/organisations.yaml.',
  },
  measures: {
    format: measuresFile,
    title: 'Measures',
    description:
      'The interventions and instruments that positions are about, under their slugs: seeds/measures.yaml.',
  },
  statutes: {
    format: statutesFile,
    title: 'Statutes',
    description: 'Acts and ordinances, under their slugs: seeds/statutes.yaml.',
  },
  matter: {
    format: matter,
    title: 'Matter',
    description: 'The referral or commission: matter.yaml in its folder.',
  },
  proposals: {
    format: proposalsFile,
    title: 'Proposals',
    description:
      'What the matter proposes, judges, urges or aims at, under slugs such as 4.2.1: proposals.yaml.',
  },
  source: {
    format: sourceFile,
    title: 'Response or other source',
    description: 'One document and the claims that it bears: a file in responses/ or sources/.',
  },
}

/** The JSON Schemas of the seed files by file name, as text: what may be typed, not what the reader makes of it. */
export function seedSchemas(): Record<string, string> {
  const schemas = Object.entries(FORMATS).map(([name, { format, title, description }]) => {
    // Draft 7 is what the editors' YAML plug-ins know best.
    const { $schema, ...rest } = z.toJSONSchema(format, {
      io: 'input',
      target: 'draft-7',
      override: forReaders,
    })
    return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`]
  })
  return Object.fromEntries(schemas) as Record<string, string>
}

/** Leaves out what says nothing to a person: the pattern of all calendar days, the largest whole number. */
function forReaders({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format === 'date') delete jsonSchema.pattern
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}
