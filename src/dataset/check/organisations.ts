import type { SeedFiles } from './folder.js'
import type { Report } from './report.js'

/** Reports bodies that say too little of where they belong (coding rules, section 7). */
export function checkOrganisations({ organisations }: SeedFiles, report: Report): void {
  if (organisations === undefined) return
  const all = organisations.value
  for (const [slug, { kind, partOf }] of Object.entries(all)) {
    const whole = WHOLE_OF[kind]
    if (whole !== undefined && partOf === undefined) {
      report(organisations, [slug], `"${slug}" is a ${kind.toLowerCase()} without partOf, expected ${whole}`)
    }
    const owner = partOf === undefined ? undefined : all[partOf]
    if (kind === 'PARTY_GROUP' && owner !== undefined && owner.kind !== 'PARTY') {
      const got = owner.kind.toLowerCase()
      report(
        organisations,
        [slug, 'partOf'],
        `a party_group is part of "${partOf}", a ${got}, expected its party`,
      )
    }
  }
}

const WHOLE_OF: Record<string, string> = {
  PARTY_GROUP: 'the party',
  COMMITTEE: 'the municipality or region',
  ADMINISTRATION: 'its committee, or the municipality where no committee is told',
}
