import type { Claim } from './claims.js'
import type { Change, Difference } from './diff.js'

/** A difference in lines: `+` added, `-` removed, `~` changed with what it was and what it is. */
export function printDifference(
  { added, removed, changed }: Difference,
  { derived }: { derived: boolean },
): string[] {
  const shown = (claim: Claim) => derived || !claim.derived
  const all = [...added, ...removed, ...changed.map(({ claim }) => claim)]
  const hidden = all.filter((claim) => !shown(claim)).length
  return [
    ...added.filter(shown).map((claim) => `+ ${claim.id}  ${gist(claim)}`.trimEnd()),
    ...removed.filter(shown).map((claim) => `- ${claim.id}  ${gist(claim)}`.trimEnd()),
    ...changed
      .filter(({ claim }) => shown(claim))
      .flatMap(({ claim, changes }) => [`~ ${claim.id}`, ...changes.flatMap(printChange)]),
    `${added.length} added, ${removed.length} removed, ${changed.length} changed${
      hidden === 0 ? '' : `; ${hidden} of them derived from others, which --derived lists`
    }`,
  ]
}

function printChange({ field, before = [], after = [] }: Change): string[] {
  if (typeof before === 'string' || typeof after === 'string')
    return [`    ${field}: ${said(before)} → ${said(after)}`]
  const gone = before.filter((item) => !after.includes(item)).map((item) => `    ${field} - ${item}`)
  const come = after.filter((item) => !before.includes(item)).map((item) => `    ${field} + ${item}`)
  return gone.length + come.length === 0 ? [`    ${field}: in another order`] : [...gone, ...come]
}

const said = (value: Change['before'] & {}) =>
  value.length === 0 ? '(none)' : typeof value === 'string' ? value : value.join(', ')

/** What tells a claim apart at a glance. */
function gist({ fields: { stance, basis, name, title, text, role } }: Claim): string {
  return [stance, basis, name ?? title ?? text, role].filter((word) => word !== undefined).join(' ')
}
