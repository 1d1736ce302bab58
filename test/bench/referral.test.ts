import { describe, expect, test } from 'vitest'
import { referral } from '../../bench/referral/referral.js'
import { checkClaims } from '../../src/dataset/check/claims.js'
import type { SeedFile } from '../../src/dataset/check/file.js'
import type { SeedFiles } from '../../src/dataset/check/folder.js'
import { derive } from '../../src/dataset/derive/derive.js'
import { OWN_RELATIONS } from '../../src/dataset/rows/labels.js'
import { rows } from '../../src/dataset/rows/rows.js'
import { versionOf } from '../../src/dataset/rows/version.js'
import type { Seeds } from '../../src/dataset/seeds/seeds.js'

const small = referral(2000)

/** The claims as if they had been read from files: what stands where is of no account here. */
function asFiles({ organisations, measures, statutes, matters }: Seeds): SeedFiles {
  const file = <Value>(value: Value): SeedFile<Value> => {
    const nowhere = () => ({ line: 1, column: 1 })
    return { file: 'made', written: value, value, at: nowhere, nameAt: nowhere }
  }
  return {
    organisations: file(organisations),
    measures: file(measures),
    statutes: file(statutes),
    matters: matters.map(({ matter, proposals, files }) => ({
      folder: matter.id,
      matter: file(matter),
      proposals: file(proposals),
      sources: files.map(file),
    })),
    unread: [],
  }
}

describe('the referrals that are measured', () => {
  test('are the same for the same seed and others for another', () => {
    expect(versionOf(referral(2000))).toBe(versionOf(small))
    expect(versionOf(referral(2000, 2))).not.toBe(versionOf(small))
  })

  test.each([2000, 10_000, 40_000])(
    'have as many positions as asked for, within 5 in a hundred (%i)',
    (asked) => {
      const made = derive(referral(asked)).matters.reduce((sum, { positions }) => sum + positions.length, 0)
      expect(Math.abs(made / asked - 1)).toBeLessThan(0.05)
    },
  )

  test('pass the check that coded claims pass', () => {
    expect(checkClaims(asFiles(small)).map(({ message }) => message)).toEqual([])
  })

  test('have every kind of node and of relation, and nothing that ends nowhere', () => {
    const { nodes } = rows(small)
    const relations = [...nodes.values()].flatMap((node) => node.relations)
    const made = new Set(relations.map(({ type }) => type))
    const known = Object.values(OWN_RELATIONS).flatMap((own) => [...own.out, ...own.in])
    expect(new Set(known.filter((type) => !made.has(type)))).toEqual(new Set(['HAS_TERM']))
    expect(relations.filter(({ from, to }) => !nodes.has(from) || !nodes.has(to))).toEqual([])
    for (const { terms } of nodes.values())
      for (const [place, stem] of terms.entries())
        if (place % 2 === 0) expect(nodes.has(`term:${stem}`)).toBe(true)
  })

  test('let a few answer most of it and most a handful, the greater part by silence', () => {
    const [largest] = derive(referral(10_000)).matters
    const own = new Map<string, number>()
    let bySilence = 0
    for (const { respondent, basis } of largest!.positions)
      if (basis === 'DEFAULT_RULE') bySilence++
      else if (basis !== 'ADOPTED') own.set(respondent, (own.get(respondent) ?? 0) + 1)
    const counts = [...own.values()].sort((a, b) => b - a)
    expect(counts[0]).toBeGreaterThan(largest!.proposals.size / 2)
    expect(counts[counts.length >> 1]).toBeLessThan(10)
    expect(bySilence).toBeGreaterThan(largest!.positions.length / 2)
  })
})
