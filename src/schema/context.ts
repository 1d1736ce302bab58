import type { Loaders } from './loaders.js'

/** What a resolver is given: nothing else reaches the store or the disk. */
export interface Context {
  loaders: Loaders
  /** Null where the operator keeps no sources. */
  sources: SourceTexts | null
}

/** The source texts on the operator's disk, found by the sha256 of their bytes. */
export interface SourceTexts {
  /** The lines from `firstLine` to `lastLine` with `context` lines around them; null for a text that is not there. */
  lines(sha256: string, firstLine: number, lastLine: number, context: number): Promise<string | null>
}
