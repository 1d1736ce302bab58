import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PAGE_ADDRESSES, type PageName } from '../../src/server/page-addresses.js'

const BUILT = fileURLToPath(new URL('../../dist/dashboard/', import.meta.url))

interface Chunk {
  file: string
  src?: string
  isEntry?: boolean
  imports?: string[]
  css?: string[]
  assets?: string[]
}

export interface BuiltPages {
  /** The files that every page loads first, relative to dist/dashboard. */
  entry: string[]
  /** What each page loads of its own when it is opened, beside the entry. */
  own: Readonly<Record<PageName, string[]>>
}

/** What the dashboard is built to, from vite's manifest. @throws {Error} where it is not built */
export function builtPages(): BuiltPages {
  const manifest = JSON.parse(readFileSync(`${BUILT}.vite/manifest.json`, 'utf8')) as Record<string, Chunk>
  const filesOf = (name: string, seen = new Set<string>()): string[] => {
    if (seen.has(name)) return []
    seen.add(name)
    const { file, imports = [], css = [], assets = [] } = manifest[name]!
    return [file, ...css, ...assets, ...imports.flatMap((one) => filesOf(one, seen))]
  }
  const first = Object.keys(manifest).find((name) => manifest[name]!.isEntry)!
  const entry = new Set(['index.html', ...filesOf(first)])
  const own = Object.keys(PAGE_ADDRESSES).map((page) => {
    const chunk = Object.keys(manifest).find((name) => name.startsWith(`pages/${page}/`))!
    return [page, [...new Set(filesOf(chunk))].filter((file) => !entry.has(file))]
  })
  return { entry: [...entry], own: Object.fromEntries(own) as BuiltPages['own'] }
}
