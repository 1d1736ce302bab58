import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { builtPages } from '../../bench/page/built-pages.js'

const LIMIT = 200_000

describe('the entry page as it is built', () => {
  const { entry, own } = builtPages()

  test('loads less than 200 kB, packed, before it shows anything', () => {
    // Plot comes when the first chart is drawn, and the page is readable before.
    const sizes = [...entry, ...own.overview].map(
      (file) => [file, gzipSync(readFileSync(`dist/dashboard/${file}`)).length] as const,
    )
    const all = sizes.reduce((sum, [, size]) => sum + size, 0)
    expect(all, sizes.map(([file, size]) => `${file}: ${size}`).join('\n')).toBeLessThan(LIMIT)
    // Less would mean that this test looks past something.
    expect(all).toBeGreaterThan(50_000)
  })

  test('brings along whatever its document names', () => {
    const html = readFileSync('dist/dashboard/index.html', 'utf8')
    const named = [...html.matchAll(/(?:src|href)="\/dashboard\/([^"]+)"/g)].map(([, file]) => file!)
    expect(entry).toEqual(expect.arrayContaining(['index.html', ...named]))
  })
})
