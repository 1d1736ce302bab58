import { useSearch } from 'wouter'
import { useTexts } from '../language/use-language.js'
import { MOVED_ON } from './moved-on.texts.js'

/** Whoever follows a permalink of another version of the data is told; see src/server/id-route.ts. */
export function MovedOn({ version }: { version: string }) {
  const t = useTexts(MOVED_ON)
  const asked = new URLSearchParams(useSearch()).get('version')
  if (asked === null || asked === version) return null
  return (
    <p className="moved-on wrap-anywhere" role="status">
      {t.text(version, asked.slice(0, 64))}
    </p>
  )
}
