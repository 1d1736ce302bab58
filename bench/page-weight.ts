import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const BUILT = fileURLToPath(new URL('../dist/dashboard/', import.meta.url))

interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
}

/** What a page of the dashboard takes from the network when it is the first that is opened, in bytes of gzip. */
export interface PageWeight {
  /** The page itself, the frame's code and style, and the page's own. */
  first: number
  /** Observable Plot besides, for a page with charts; it comes while the page is on screen already. */
  charts: number
}

/** Weighs the built page whose code is src/dashboard/pages/`page`, by what vite wrote down of it. */
export function pageWeight(page: string): PageWeight {
  const manifest = JSON.parse(readFileSync(`${BUILT}.vite/manifest.json`, 'utf8')) as Record<string, Chunk>
  const first = filesOf(manifest, 'index.html', filesOf(manifest, `pages/${page}.tsx`))
  const charts = [...filesOf(manifest, 'figure/plot.ts')].filter((file) => !first.has(file))
  return { first: weigh(['index.html', ...first]), charts: weigh(charts) }
}

/** A chunk, what it cannot do without, and their style sheets. */
function filesOf(manifest: Record<string, Chunk>, name: string, files = new Set<string>()): Set<string> {
  const chunk = manifest[name]
  if (chunk === undefined)
    throw new Error(`vite built no ${name}; there are ${Object.keys(manifest).join(', ')}`)
  if (files.has(chunk.file)) return files
  for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
  for (const one of chunk.imports ?? []) filesOf(manifest, one, files)
  return files
}

function weigh(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(BUILT + file)).byteLength, 0)
}
