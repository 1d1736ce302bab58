import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { GraphError } from '../../src/graph/errors.js'
import { openGraph } from '../../src/graph/open.js'
import { ensureSchema } from '../../src/graph/schema.js'
import { RequestError } from '../../src/schema/errors.js'
import { createLoaders } from '../../src/schema/loaders.js'
import { readConfig } from '../../src/server/config.js'
import { type ExportCommand, runExport, searchFromArguments } from '../../src/server/export-command.js'
import { Child, freshFolders, freePort, MAIN } from '../server/child.js'
import { records } from './csv-rows.js'
import { manyPositions } from './many-positions.js'
import { schema } from './service.js'

// Processes of their own, started from source: slow on a machine that does other things as well.
vi.setConfig({ testTimeout: 180_000 })

const running: Child[] = []
afterEach(() => running.splice(0).forEach((child) => child.signal('SIGKILL')))

function start(args: string[], environment: Record<string, string> = {}): Child {
  const child = new Child(MAIN, args, environment)
  running.push(child)
  return child
}

describe('the arguments behind the feed', () => {
  test('are the parameters of its address', () => {
    const given = ['--matter', 'matter:m', '--basis=EXPLICIT', '--basis', 'IMPLIED', '--filter={"not":{}}']
    expect(searchFromArguments(given).toString()).toBe(
      'matter=matter%3Am&basis=EXPLICIT&basis=IMPLIED&filter=%7B%22not%22%3A%7B%7D%7D',
    )
    expect(searchFromArguments(['--text=', '--text', '--x']).getAll('text')).toEqual(['', '--x'])
  })

  test.each([[['matter']], [['-m', 'x']], [['--matter']], [['--']], [['--=x']]])('%j are none', (given) => {
    expect(() => searchFromArguments(given)).toThrow(RequestError)
  })
})

describe('export', () => {
  test('writes a feed to stdout, tells how much on stderr, and to a file as a whole', async () => {
    const folders = freshFolders()
    expect(await start(['load'], folders).end()).toBe(0)

    const child = start(['export', 'positions.csv', '--stance', 'OPPOSE', '--basis=EXPLICIT'], folders)
    expect(await child.end()).toBe(0)
    const rows = records(child.stdout)
    expect(rows.length).toBeGreaterThan(1)
    expect(new Set(rows.map(({ stance, basis }) => `${stance} ${basis}`))).toEqual(
      new Set(['OPPOSE EXPLICIT']),
    )
    expect(rows[0]!.permalink).toMatch(/^http:\/\/127\.0\.0\.1:4000\/id\/position:/)
    expect(child.stderr).toMatch(/^positions\.csv of version [0-9a-f]{16}: [\d,]+ bytes\n$/)

    const out = `${mkdtempSync(`${tmpdir()}/remissgraf-`)}/measures.csv`
    const filed = start(['export', 'measures.csv', '--out', out, '--base', 'https://example.org/'], folders)
    expect([await filed.end(), filed.stdout]).toEqual([0, ''])
    expect(records(readFileSync(out, 'utf8'))[0]!.permalink).toMatch(/^https:\/\/example\.org\/id\/measure:/)

    const run = promisify(execFile)
    const piped = `${process.execPath} --import tsx ${MAIN} export positions.csv | head -c 10 >/dev/null; echo \${PIPESTATUS[0]}`
    const { stdout, stderr } = await run('bash', ['-c', piped], { env: { ...process.env, ...folders } })
    expect([stdout, stderr.replace(/^positions\.csv of .*\n/, '')]).toEqual(['0\n', ''])
  })

  test('says where to take the feed from while a service holds the store', async () => {
    const folders = freshFolders()
    const service = start(['serve'], { PORT: await freePort(), ...folders })
    await service.until(/is ready/)
    const child = start(['export', 'positions.csv', '--text', 'å'], folders)
    expect([await child.end(), child.stdout]).toEqual([1, ''])
    expect(child.stderr).toMatch(
      /^remissgraf: .* is held by a running remissgraf; take its feed instead, at \/export\/positions\.csv\?text=%C3%A5 of its address, or stop it\n$/,
    )
  })

  test('makes no store where there is none', async () => {
    const { REMISSGRAF_DATA } = freshFolders()
    const child = start(['export', 'positions.csv'], { REMISSGRAF_DATA })
    expect(await child.end()).toBe(1)
    expect(child.stderr).toMatch(/holds no store yet; run: remissgraf load\n$/)
    expect(existsSync(REMISSGRAF_DATA)).toBe(false)
  })

  test('tells all that is wrong with what was asked for, a line each, and ends with 2', async () => {
    const child = start(['export', 'positions.csv', '--stanse', 'OPPOSE', '--basis', 'EXPLICT'])
    expect(await child.end()).toBe(2)
    expect(child.stderr.split('\n')).toEqual([
      'remissgraf: 2 faults in what was asked for',
      '"stanse" is no parameter, did you mean stance?',
      'basis cannot be "EXPLICT", expected one of EXPLICIT, IMPLIED, ADOPTED, DEFAULT_RULE; did you mean EXPLICIT?',
      '',
    ])
    const unknown = start(['export', 'position.csv'])
    expect(await unknown.end()).toBe(2)
    expect(unknown.stderr).toContain('did you mean positions.csv?')
  })

  test('--help names every feed', async () => {
    const child = start(['export', '--help'])
    expect(await child.end()).toBe(0)
    for (const feed of ['positions.csv', 'graph.jsonld']) expect(child.stdout).toContain(`  ${feed} `)
  })
})

describe('a file that cannot be finished', () => {
  async function store(): Promise<string> {
    const folder = mkdtempSync(`${tmpdir()}/remissgraf-`)
    const graph = await openGraph({ engine: 'grafeo', folder })
    await ensureSchema(graph)
    await manyPositions(graph, 3_000)
    await graph.close()
    return folder
  }

  const command = (folder: string, more: Partial<ExportCommand> = {}): ExportCommand => ({
    config: readConfig({ REMISSGRAF_DATA: folder }),
    schema,
    createLoaders,
    feed: 'positions.csv',
    search: new URLSearchParams(),
    out: undefined,
    base: 'http://127.0.0.1:4000',
    stdout: new PassThrough().resume(),
    print: () => undefined,
    ...more,
  })

  test('is not there, nor is a part of it', async () => {
    const folder = await store()
    const out = `${folder}/positions.csv`
    // Fails at the second page, as a store does that is closed under the export.
    let reads = 0
    const failing = (graph: Parameters<typeof createLoaders>[0]) => {
      const loaders = createLoaders(graph)
      const load = loaders.document.load.bind(loaders.document)
      loaders.document.load = (id) =>
        reads++ < 1 ? load(id) : Promise.reject(new GraphError('CLOSED', 'closed'))
      return loaders
    }
    await expect(runExport(command(folder, { out, createLoaders: failing }))).rejects.toThrow('closed')
    expect(reads).toBeGreaterThan(1)
    expect(readdirSync(folder).filter((name) => name.startsWith('positions'))).toEqual([])
  })

  test.each(['positions.csv', 'no/such/folder/positions.csv'])(
    '%s is written whole or told of',
    async (name) => {
      const folder = await store()
      const run = runExport(command(folder, { out: `${folder}/${name}` }))
      if (name.includes('/')) await expect(run).rejects.toThrow('ENOENT')
      else
        await run.then(() => expect(records(readFileSync(`${folder}/${name}`, 'utf8'))).toHaveLength(3_000))
    },
  )

  test('on stdout ends quietly where its reader has gone', async () => {
    const stdout = new PassThrough()
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
    stdout.once('data', () => stdout.destroy(gone))
    await runExport(command(await store(), { stdout }))
    const whole = new PassThrough()
    const got = buffer(whole)
    await runExport(command(await store(), { stdout: whole }))
    whole.end()
    expect(records((await got).toString())).toHaveLength(3_000)
  })
})
