import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Child, freePort, freshFolders, MAIN } from './child.js'

// Processes of their own, started from source: slow on a machine that does other things as well.
vi.setConfig({ testTimeout: 180_000 })

const running: Child[] = []
afterEach(() => running.splice(0).forEach((child) => child.signal('SIGKILL')))

function start(args: string[], environment: Record<string, string> = {}): Child {
  const child = new Child(MAIN, args, environment)
  running.push(child)
  return child
}

async function serve(environment: Record<string, string>): Promise<{ child: Child; url: string }> {
  const port = await freePort()
  const child = start(['serve'], { PORT: port, ...environment })
  await child.until(/is ready/)
  return { child, url: `http://127.0.0.1:${port}` }
}

async function named(url: string, id: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($id: ID!) { measure(id: $id) { name } dataset { version } }',
      variables: { id },
    }),
  })
  return ((await response.json()) as { data: unknown }).data
}

describe('serve', () => {
  test('in an empty folder: listens early, is ready with a line for a person, answers, ends with 0', async () => {
    const folders = freshFolders()
    const port = await freePort()
    const child = start(['serve'], { PORT: port, ...folders })
    const seen = new Set<number>()
    while (!seen.has(200)) {
      const response = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined)
      if (response) seen.add(response.status)
      else if (child.process.exitCode !== null) throw new Error(child.stderr)
    }
    await child.until(/is ready/)
    expect(child.stdout).toBe(
      `remissgraf is ready: open http://127.0.0.1:${port} in a browser. Ctrl-C ends it.\n`,
    )
    for (const line of child.stderr.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level')
    const answer = await fetch(`http://127.0.0.1:${port}/graphql/measure-tally?first=3`)
    expect(answer.status).toBe(200)
    expect(
      ((await answer.json()) as { data: { measures: { nodes: unknown[] } } }).data.measures.nodes,
    ).toHaveLength(3)
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain(
      'remissgraf_statements_total{statement="',
    )

    const second = start(['serve'], { PORT: await freePort(), ...folders })
    expect(await second.end()).toBe(1)
    expect(second.stderr.trim().split('\n')).toEqual([expect.stringMatching(/^remissgraf: .*data.*/)])
    expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200)

    const third = start(['serve'], { PORT: port, ...freshFolders() })
    expect(await third.end()).toBe(1)
    expect(third.stderr).toContain(
      `remissgraf: port ${port} on 127.0.0.1 is in use by another process; stop that, or set PORT to a free one`,
    )

    child.signal('SIGTERM')
    expect(await child.end()).toBe(0)
  })

  test('keeps what is loaded when new seeds are faulty, and takes them once they are right', async () => {
    const folders = freshFolders()
    const measures = `${folders.REMISSGRAF_SEEDS}/measures.yaml`
    const right = readFileSync(measures, 'utf8')
    const { child, url } = await serve(folders)
    const before = await named(url, 'measure:new')
    expect(before).toMatchObject({ measure: null })

    writeFileSync(measures, `${right}\nnew: { name: Ny, category: knowlege }\n`)
    child.signal('SIGHUP')
    await child.until(/the seeds are faulty/)
    expect(child.stderr).toMatch(/measures\.yaml:\d+:\d+ .*knowledge/)
    expect(await named(url, 'measure:new')).toEqual(before)

    writeFileSync(measures, `${right}\nnew: { name: Ny, category: knowledge }\n`)
    child.signal('SIGHUP')
    await child.until(/the seeds are loaded[^]*the seeds are loaded/)
    expect(await named(url, 'measure:new')).toMatchObject({ measure: { name: 'Ny' } })

    child.signal('SIGTERM')
    expect(await child.end()).toBe(0)

    appendFileSync(measures, 'new: { name: Ny }\n')
    const refused = start(['serve'], { PORT: await freePort(), ...folders })
    expect(await refused.end()).toBe(1)
    expect(refused.stderr).toMatch(/measures\.yaml:\d+:\d+ /)
    expect(refused.stderr).toContain('nothing is loaded until all is right')

    const anyway = await serve({ ...folders, REMISSGRAF_LOAD: 'never' })
    expect(await named(anyway.url, 'measure:new')).toMatchObject({ measure: { name: 'Ny' } })
  })

  test('tells all faults of the environment at once and ends with 2', async () => {
    const child = start(['serve'], { PORT: 'x', REMISSGRAF_STORE: 'neo', REMISSGRAF_SEED: 'here' })
    expect(await child.end()).toBe(2)
    expect(child.stderr.trim().split('\n')).toEqual([
      'remissgraf cannot start: 3 faults in the environment',
      'REMISSGRAF_SEED is no setting; did you mean REMISSGRAF_SEEDS?',
      'PORT cannot be "x"; expected a whole number from 0 to 65535',
      'REMISSGRAF_STORE cannot be "neo"; expected grafeo or neo4j; did you mean neo4j?',
    ])
  })

  test('tells in one sentence that a Neo4j is not there', async () => {
    const child = start(['serve'], {
      PORT: await freePort(),
      REMISSGRAF_STORE: 'neo4j',
      NEO4J_URI: `bolt://127.0.0.1:${await freePort()}`,
      NEO4J_PASSWORD: 'hunter2',
    })
    expect(await child.end()).toBe(1)
    expect(child.stderr).toMatch(/^remissgraf: .*NEO4J_URI/)
    expect(child.stderr).not.toMatch(/hunter2|\n +at /)
  })
})

describe('load', () => {
  test('tells what it would write, writes it, and then has nothing to write', async () => {
    const folders = freshFolders()
    const outputs: string[] = []
    for (const args of [['load', '--dry-run'], ['load'], ['load']]) {
      const child = start(args, folders)
      expect(await child.end()).toBe(0)
      outputs.push(child.stdout)
    }
    expect(outputs[0]).toContain('not written')
    expect(outputs[1]).toContain('written in one transaction')
    expect(outputs[2]).toMatch(/^nothing to write: version \w+ is loaded\n$/)
  })
})

describe('check', () => {
  test('ends with 0 where all is right and 1 with every fault', async () => {
    const { REMISSGRAF_SEEDS: seeds } = freshFolders()
    const right = start(['check', seeds])
    expect(await right.end()).toBe(0)
    expect(right.stdout).toContain('no faults')
    appendFileSync(`${seeds}/measures.yaml`, 'x: { name: X, category: nothing }\ny: { nam: Y }\n')
    const wrong = start(['check'], { REMISSGRAF_SEEDS: seeds })
    expect(await wrong.end()).toBe(1)
    expect(wrong.stdout.match(/measures\.yaml:\d+:\d+ /g)!.length).toBeGreaterThan(1)
  })
})

describe('help', () => {
  test.each([[[]], [['serve']], [['check']], [['load']]])(
    'remissgraf %s --help',
    async (command: string[]) => {
      const child = start([...command, '--help'])
      expect(await child.end()).toBe(0)
      expect(child.stdout).toContain(`Usage: remissgraf ${command.join(' ')}`)
      if (command[0] === 'serve')
        expect(child.stdout).toMatch(/REMISSGRAF_MAX_DEPTH +levels of a query \(15\)/)
    },
  )

  test('an unknown command or option names the nearest and ends with 1', async () => {
    const child = start(['serv'])
    expect(await child.end()).toBe(1)
    expect(child.stderr).toContain('Did you mean serve?')
  })
})
