import type { FragmentOf } from '../api/graphql.js'
import { FRAME } from '../language/frame.js'
import { useTexts } from '../language/use-language.js'
import { Evidence } from './Evidence.js'
import type { PASSAGE } from './position.operations.js'

/** The evidence of a claim that is no position, to be unfolded under it. */
export function EvidenceDetails({ passages }: { passages: readonly FragmentOf<typeof PASSAGE>[] }) {
  const t = useTexts(FRAME).positions
  return (
    <details className="evidence-details">
      <summary>
        {t.evidence} ({passages.length})
      </summary>
      <Evidence passages={passages} />
    </details>
  )
}
