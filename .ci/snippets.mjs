// Runs the snippets of the dashboard's page for builders against the built program, as its visitors do:
//   PYTHON=python3 node .ci/snippets.mjs
// Those in a browser are run by test/dashboard/build.test.ts; those in R are left out where there is no R with ggplot2.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { firstAnswer, withService } from './service.mjs'

const FOLDER = resolve('src/dashboard/pages/build/snippets')
const MATTER = 'matter:sou-2023-62'
const run = promisify(execFile)

const runners = { py: process.env.PYTHON ?? 'python3', sh: 'bash' }
if (await succeeds(run('Rscript', ['-e', 'library(jsonlite); library(ggplot2)']))) runners.R = 'Rscript'
else console.log('left out: the snippets in R, as there is no R with jsonlite and ggplot2')

const folder = mkdtempSync(join(tmpdir(), 'remissgraf-snippets-'))
try {
  await withService(join(folder, 'data'), async (address, server) => {
    await firstAnswer(server, `${address}/ready`)
    for (const file of readdirSync(FOLDER)) {
      const runner = runners[file.slice(file.lastIndexOf('.') + 1)]
      if (runner) await runSnippet(file, runner, address)
    }
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function runSnippet(file, runner, origin) {
  const place = mkdtempSync(join(folder, 'run-'))
  const text = readFileSync(join(FOLDER, file), 'utf8')
  writeFileSync(join(place, file), text.replaceAll('{{origin}}', origin).replaceAll('{{matter}}', MATTER))
  const { stdout } = await run(runner, [file], { cwd: place })
  if (file.endsWith('.sh')) expect(file, stdout.trim() === '304', `printed ${stdout.trim()}, not 304`)
  else {
    const name = `${file.slice(0, file.indexOf('.'))}.png`
    const picture = readFileSync(join(place, name))
    // That much of one colour packs into a few kilobytes.
    expect(file, picture.length > 30_000, `drew ${picture.length} bytes to ${name}, which is an empty figure`)
    expect(file, stdout.split('\n').length > 8, `printed no table:\n${stdout}`)
  }
  console.log(`${file}: runs as shown`)
}

function expect(file, holds, otherwise) {
  if (!holds) throw new Error(`${file} ${otherwise}`)
}

function succeeds(attempt) {
  return attempt.then(
    () => true,
    () => false,
  )
}
