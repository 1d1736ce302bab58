// Exports every feed of the real data with the built program into a folder of its own, and has read_back.py read it:
//   PYTHON=python3 node test/export/read-back.mjs [FOLDER that stays]
// Needs `npm run build` before, and a Python with what requirements.txt names.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BASE = 'https://graf.example.org'
const EVERYTHING = {
  basis: ['EXPLICIT', 'IMPLIED', 'ADOPTED', 'DEFAULT_RULE'],
  standing: ['PRINCIPAL', 'CONTRIBUTING', 'DRAFTING', 'SEPARATE'],
}
const HEARD = { standing: ['PRINCIPAL', 'CONTRIBUTING'] }

const MATRICES = [
  { file: 'matrix.csv', rows: 'RESPONDENT', columns: 'PROPOSAL', shape: 'LONG', filter: {} },
  {
    file: 'matrix-measures.csv',
    rows: 'ORGANISATION',
    columns: 'MEASURE',
    shape: 'LONG',
    filter: EVERYTHING,
  },
  { file: 'matrix-wide.csv', rows: 'RESPONDENT', columns: 'PROPOSAL', shape: 'WIDE', filter: {} },
  { file: 'matrix-themes.csv', rows: 'THEME', columns: 'RESPONDENT', shape: 'WIDE', filter: HEARD },
]

/** Each qualifier, normalisation and way with duplicates at least once; what is left out is as in the API. */
const DEFAULTS = {
  actors: 'ORGANISATION',
  concepts: 'MEASURE',
  mode: 'ONE_MODE',
  qualifier: 'CONGRUENCE',
  normalisation: 'NONE',
  duplicates: 'DOCUMENT',
  isolates: false,
  filter: {},
}
const TWO_MODE = { mode: 'TWO_MODE' }
const NETWORKS = [
  { name: 'congruence' },
  {
    name: 'congruence-average',
    actors: 'RESPONDENT',
    concepts: 'PROPOSAL',
    normalisation: 'AVERAGE',
    duplicates: 'INCLUDE',
    isolates: true,
  },
  { name: 'conflict-jaccard', qualifier: 'CONFLICT', normalisation: 'JACCARD', filter: EVERYTHING },
  {
    name: 'subtract-cosine',
    actors: 'RESPONDENT',
    qualifier: 'SUBTRACT',
    normalisation: 'COSINE',
    duplicates: 'ACROSS_RANGE',
    minimumWeight: 0.01,
    filter: EVERYTHING,
  },
  {
    name: 'ignore-jaccard',
    concepts: 'THEME',
    qualifier: 'IGNORE',
    normalisation: 'JACCARD',
    duplicates: 'INCLUDE',
    filter: { basis: ['EXPLICIT', 'IMPLIED'] },
  },
  { name: 'subtract', actors: 'RESPONDENT', qualifier: 'SUBTRACT', duplicates: 'INCLUDE', isolates: true },
  { name: 'two-mode-subtract', ...TWO_MODE, qualifier: 'SUBTRACT', isolates: true, filter: HEARD },
  {
    name: 'two-mode-activity',
    ...TWO_MODE,
    actors: 'RESPONDENT',
    concepts: 'THEME',
    qualifier: 'SUBTRACT',
    normalisation: 'ACTIVITY',
    duplicates: 'INCLUDE',
  },
  {
    name: 'two-mode-prominence',
    ...TWO_MODE,
    concepts: 'PROPOSAL',
    qualifier: 'COMBINE',
    normalisation: 'PROMINENCE',
    minimumWeight: 0.25,
  },
  {
    name: 'two-mode-combine',
    ...TWO_MODE,
    qualifier: 'COMBINE',
    duplicates: 'ACROSS_RANGE',
    filter: EVERYTHING,
  },
  { name: 'two-mode-ignore', ...TWO_MODE, qualifier: 'IGNORE', duplicates: 'INCLUDE', filter: EVERYTHING },
].map((network) => ({ ...DEFAULTS, ...network }))

const [, , kept] = process.argv
const folder = kept ?? mkdtempSync(join(tmpdir(), 'remissgraf-read-back-'))
mkdirSync(folder, { recursive: true })
try {
  process.exitCode = await exportAndRead()
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true })
}

async function exportAndRead() {
  const python = process.env.PYTHON ?? 'python3'
  const store = { ...process.env, REMISSGRAF_STORE: 'grafeo', REMISSGRAF_DATA: join(folder, 'store') }
  await run(process.execPath, ['dist/main.js', 'load'], {
    env: store,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const feeds = [
    ['positions.csv', 'positions.csv', EVERYTHING],
    ['graph.jsonld', 'graph.jsonld', EVERYTHING],
    ...['respondents.csv', 'proposals.csv', 'measures.csv', 'context.jsonld'].map((feed) => [feed, feed, {}]),
    ...MATRICES.map(({ file, filter, ...options }) => ['matrix.csv', file, { ...filter, ...options }]),
    ...NETWORKS.flatMap(({ name, filter, ...options }) =>
      [
        ['network.graphml', `network-${name}.graphml`],
        ['network.gexf', `network-${name}.gexf`],
        ['edges.csv', `edges-${name}.csv`],
      ].map(([feed, file]) => [feed, file, { ...filter, ...options }]),
    ),
  ]
  // The embedded store lets one process in at a time.
  for (const [feed, file, parameters] of feeds) {
    const named = Object.entries(parameters).flatMap(([name, values]) =>
      [values].flat().flatMap((value) => [`--${name}`, String(value)]),
    )
    const out = ['--out', join(folder, file), '--base', BASE]
    await run(process.execPath, ['dist/main.js', 'export', feed, ...out, ...named], {
      env: store,
      stdio: ['ignore', 'inherit', 'ignore'],
    })
  }
  const [, version] = /\?version=([^,]+),/.exec(readFileSync(join(folder, 'positions.csv'), 'utf8'))
  const manifest = { base: BASE, version, matrices: MATRICES, networks: NETWORKS }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 1))
  return await ended(
    spawn(python, ['test/export/read_back.py', folder], { stdio: ['ignore', 'inherit', 'inherit'] }),
  )
}

async function run(command, args, options) {
  const status = await ended(spawn(command, args, options))
  if (status !== 0) throw new Error(`${args.join(' ')}: exit status ${status}`)
}

/** @returns the exit status */
async function ended(child) {
  const [code] = await once(child, 'exit')
  return code ?? 1
}
