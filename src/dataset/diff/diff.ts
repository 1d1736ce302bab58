import type { Claim, Claims } from './claims.js'

/** A field of a claim that differs; undefined where one version has no such field. */
export interface Change {
  field: string
  before: Claim['fields'][string] | undefined
  after: Claim['fields'][string] | undefined
}

export interface Difference {
  added: Claim[]
  removed: Claim[]
  changed: { claim: Claim; changes: Change[] }[]
}

/** What was added, removed and changed from one version to another; each by id. */
export function difference(before: Claims, after: Claims): Difference {
  const found: Difference = { added: [], removed: [], changed: [] }
  for (const id of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [old, now] = [before.get(id), after.get(id)]
    if (old === undefined) found.added.push(now!)
    else if (now === undefined) found.removed.push(old)
    else {
      const changes = changesOf(old, now)
      if (changes.length > 0) found.changed.push({ claim: now, changes })
    }
  }
  return found
}

function changesOf({ fields: before }: Claim, { fields: after }: Claim): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return names
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))
}
