import type { Loaders } from '../schema/loaders.js'
import { words } from './stem.js'
import { searchedTexts } from './searched-texts.js'
import type { Highlight } from './search.type.js'

/** The texts of a node that have words of these stems, with the places of the words. */
export async function highlights(
  loaders: Loaders,
  id: string,
  stems: ReadonlySet<string>,
): Promise<Highlight[]> {
  const searched = await searchedTexts(loaders, id)
  return searched
    .map(({ field, text }) => ({ field, text, matches: words(text).filter(({ stem }) => stems.has(stem)) }))
    .filter(({ matches }) => matches.length > 0)
}
