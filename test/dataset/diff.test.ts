import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runDiff } from '../../src/dataset/diff/diff-command.js'

const EKBY = 'test/dataset/seeds-ekby'
const RESPONSE = 'matters/skolmat-2031/responses/sjostad.yaml'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'remissgraf-test-'))
  cpSync(EKBY, path.join(folder, 'seeds'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const seeds = () => path.join(folder, 'seeds')

function edit(file: string, from: string | RegExp, to: string): void {
  const place = path.join(seeds(), file)
  const text = readFileSync(place, 'utf8')
  expect(text.search(from)).not.toBe(-1)
  writeFileSync(place, text.replace(from, to))
}

async function diff(before: string, after = seeds(), options = {}): Promise<string[]> {
  const lines: string[] = []
  await runDiff(
    { before, after, seedsFolder: seeds(), derived: false, json: false, ...options },
    (line) => void lines.push(line),
  )
  return lines
}

function git(...words: string[]): string {
  const by = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  return execFileSync('git', ['-C', folder, ...by, ...words], { encoding: 'utf8' })
}

describe('diff', () => {
  test('finds nothing between a folder and itself', async () => {
    const [, ...rest] = await diff(EKBY)
    expect(rest).toEqual(['0 added, 0 removed, 0 changed'])
  })

  test('tells an edited field from what it was to what it is, and a claim that came or went', async () => {
    edit(
      'measures.yaml',
      /^skolfrukt:/m,
      'salladsbar:\n  name: Salladsbar\n  category: prevention\nskolfrukt:',
    )
    edit(RESPONSE, 'stance: oppose', 'stance: doubt')
    const there = await diff(EKBY)
    expect(there).toContain('+ measure:salladsbar  Salladsbar')
    expect(there.join('\n')).toMatch(/~ position:skolmat-2031\/sjostad\/.*\n {4}stance: OPPOSE → DOUBT/)
    expect(there.at(-1)).toMatch(/^1 added, 0 removed, 1 changed/)
    const back = await diff(seeds(), EKBY)
    expect(back).toContain('- measure:salladsbar  Salladsbar')
  })

  test('tells which quotation came and went, and what of the rule for silence', async () => {
    edit(RESPONSE, /lines: \d+-\d+/, 'lines: 1-2')
    const lines = await diff(EKBY)
    expect(lines.join('\n')).toMatch(
      /vidence - document:sjostad-2031 .*\n.*vidence \+ document:sjostad-2031 1-2 “/,
    )
  })

  test('keeps what follows from a claim apart from the claim', async () => {
    edit('matters/skolmat-2031/responses/ekby.yaml', /(default:\s+stance: )support/, '$1oppose')
    const lines = await diff(EKBY)
    expect(lines.filter((line) => line.startsWith('~'))).toEqual(['~ respondent:skolmat-2031/ekby'])
    expect(lines.at(-1)).toMatch(/derived from others, which --derived lists$/)
    const all = await diff(EKBY, seeds(), { derived: true })
    expect(all.filter((line) => line.startsWith('~ position:'))).toHaveLength(1)
  })

  test('reads a git revision of the seeds', async () => {
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'first')
    edit(RESPONSE, 'stance: oppose', 'stance: doubt')
    expect((await diff('HEAD')).join('\n')).toContain('stance: OPPOSE → DOUBT')
    git('commit', '-qam', 'second')
    expect((await diff('HEAD')).at(-1)).toBe('0 added, 0 removed, 0 changed')
    expect((await diff('HEAD~1', 'HEAD')).at(-1)).toBe('0 added, 0 removed, 1 changed')
  })

  test('reads exports: claims by id, whatever the permalink', async () => {
    const [old, now] = ['a.csv', 'b.csv'].map((name) => path.join(folder, name)) as [string, string]
    writeFileSync(
      old,
      '\ufeffid,permalink,version,stance,summary\nposition:a,http://x,v1,SUPPORT,"a, b"\nposition:b,http://x,v1,DOUBT,\n',
    )
    writeFileSync(
      now,
      'id,permalink,version,stance,summary\r\nposition:a,http://y,v2,OPPOSE,"a, b"\r\nposition:c,http://y,v2,DOUBT,\r\n',
    )
    expect(await diff(old, now)).toEqual([
      `from v1 (${old}) to v2 (${now})`,
      '+ position:c  DOUBT',
      '- position:b  DOUBT',
      '~ position:a',
      '    stance: SUPPORT → OPPOSE',
      '1 added, 1 removed, 1 changed',
    ])
    const json = JSON.parse((await diff(old, now, { json: true })).join('')) as object
    expect(json).toMatchObject({ before: 'v1', after: 'v2', added: [{ id: 'position:c' }] })
  })

  test('says what was given and what can be given', async () => {
    await expect(diff('HEAD~1000')).rejects.toThrow(
      /HEAD~1000 is no folder of seeds, no exported \.csv file, and no git revision/,
    )
    await expect(diff('--help')).rejects.toThrow(/--help is no folder/)
    await expect(diff('package.json')).rejects.toThrow(/package\.json is no export/)
    edit(RESPONSE, 'stance: oppose', 'stance: opose')
    await expect(diff(EKBY)).rejects.toThrow(/the seeds of .* have faults:\n.*sjostad\.yaml:\d+:\d+ .*opose/)
  })
})
