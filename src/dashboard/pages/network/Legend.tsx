import type { NetworkMode } from '../../api/vocabulary.js'
import { useTexts } from '../../language/use-language.js'
import { lookOf, TIE_KINDS, TIE_LOOKS } from './looks.js'
import type { TieKind } from './graph.js'
import { NETWORK_TEXTS } from './network.texts.js'

interface LegendProps {
  mode: NetworkMode
  kinds: ReadonlySet<TieKind>
  hasConcepts: boolean
}

/** What lines, sizes and fillings mean. */
export function Legend({ mode, kinds, hasConcepts }: LegendProps) {
  const t = useTexts(NETWORK_TEXTS).legend
  return (
    <ul className="network-legend">
      {TIE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <svg width="30" height="8" aria-hidden="true">
            <line
              x1="0"
              x2="30"
              y1="4"
              y2="4"
              strokeWidth="3"
              stroke={`var(${TIE_LOOKS[kind].colour})`}
              strokeDasharray={TIE_LOOKS[kind].dashes.join(' ')}
            />
          </svg>
          {t.tie[mode][kind]}
        </li>
      ))}
      <li>{t.width}</li>
      <li>{t.size}</li>
      {hasConcepts && (
        <li>
          <CommunityMark community={0} />
          {t.actor}
          <CommunityMark community={0} isConcept />
          {t.concept}
        </li>
      )}
    </ul>
  )
}

/** The shape and colour of a community; its number stands beside it in text. */
export function CommunityMark({
  community,
  isConcept = false,
}: {
  community: number | null
  isConcept?: boolean
}) {
  const { shape, colour } = lookOf(community)
  const ink = `var(${colour})`
  return (
    <svg className="community-mark" width="15" height="15" viewBox="-7.5 -7.5 15 15" aria-hidden="true">
      <path d={shape.path} fill={isConcept ? 'var(--paper)' : ink} stroke={ink} strokeWidth="1.5" />
    </svg>
  )
}
