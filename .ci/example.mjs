// Runs examples/who_supports_what.py against the built program, as its header says, and looks at what it makes:
//   PYTHON=python3 node .ci/example.mjs
import { Buffer } from 'node:buffer'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { firstAnswer, withService } from './service.mjs'

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

const folder = mkdtempSync(join(tmpdir(), 'remissgraf-example-'))
try {
  const figure = join(folder, 'figure.png')
  const printed = await withService(join(folder, 'data'), async (address, server) => {
    await firstAnswer(server, `${address}/ready`)
    const run = promisify(execFile)
    const args = ['examples/who_supports_what.py', `${address}/graphql`, figure]
    return (await run(process.env.PYTHON ?? 'python3', args)).stdout
  })
  process.stdout.write(printed)
  expectTable(printed)
  expectFigure(readFileSync(figure))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A row for each measure: its name, then six numbers, of which the last is how many respondents there are. */
function expectTable(printed) {
  const rows = printed.split('\n').filter((line) => /\S(\s+\d+){6}\s*$/.test(line))
  if (rows.length < 10)
    throw new Error(`expected a table of at least ten measures, but got ${rows.length} rows`)
  const empty = rows.find((row) => row.endsWith(' 0'))
  if (empty !== undefined) throw new Error(`a measure has no respondents: ${empty}`)
  if (!/^[1-9]\d* respondents by [1-9]\d* measures drawn/m.test(printed)) throw new Error('nothing was drawn')
}

/** A PNG file with more in it than one colour: that much of white packs into a few kilobytes. */
function expectFigure(png) {
  if (!png.subarray(0, PNG.length).equals(PNG)) throw new Error('the figure is no PNG file')
  if (png.length < 50_000) throw new Error(`the figure is empty: ${png.length} bytes`)
}
