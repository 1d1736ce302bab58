import { Link } from 'wouter'
import { playgroundAddress, question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import type { PositionFilter } from '../../api/vocabulary.js'
import { FRAME } from '../../language/frame.js'
import { formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { PositionLine } from '../../position/PositionLine.js'
import { Busy } from '../../states/Busy.js'
import { Fault } from '../../states/Fault.js'
import { tieBetween, type Graph } from './graph.js'
import { filterOfTie } from './narrowed.js'
import type { NetworkOptions } from './network-options.js'
import { TIE } from './network.operations.js'
import { NETWORK_TEXTS } from './network.texts.js'
import { Panel } from './Panel.js'
import { reasonsByConcept } from './reasons.js'
import { useNetworkAddress } from './use-network-address.js'

/** How many ties and reasons are asked for: in two-mode a narrowed network can still hold other concepts. */
const ASKED = { ONE_MODE: { ties: 1, reasons: 100 }, TWO_MODE: { ties: 20, reasons: 20 } } as const

interface TiePanelProps {
  graph: Graph
  tie: readonly [string, string]
  options: NetworkOptions
  filter: PositionFilter
}

/** Why two are tied: the statements that make the weight, concept by concept, and what each adds. */
export function TiePanel({ graph, tie, options, filter }: TiePanelProps) {
  const t = useTexts(NETWORK_TEXTS)
  const language = useLanguage()
  const { changed } = useNetworkAddress()
  const found = tieBetween(graph, ...tie)
  if (found === undefined)
    return (
      <Panel kind={t.panel.tie} title={t.panel.noTie}>
        <p className="wrap-anywhere">{t.panel.noTieText(tie.join(' – '))}</p>
      </Panel>
    )
  const [source, target] = [graph.nodes[found.source]!, graph.nodes[found.target]!]
  return (
    <Panel
      kind={t.panel.tie}
      title={
        <>
          {[source, target].map(({ id, label }, at) => (
            <span key={id}>
              {at > 0 && <span aria-hidden="true"> – </span>}
              <Link href={changed({ node: id, tie: null })} lang="sv">
                {label}
              </Link>
            </span>
          ))}
        </>
      }
    >
      <p>
        {t.panel.weight}: <strong>{formatNumber(language, found.weight, 4)}</strong>{' '}
        <span className="quiet">({t.legend.tie[options.mode][found.kind]})</span>
      </p>
      <Reasons ends={[source.id, target.id]} options={options} filter={filter} />
    </Panel>
  )
}

interface ReasonsProps {
  ends: readonly [string, string]
  options: NetworkOptions
  filter: PositionFilter
}

function Reasons({ ends, options, filter }: ReasonsProps) {
  const t = useTexts(NETWORK_TEXTS).panel
  const frame = useTexts(FRAME)
  const language = useLanguage()
  const asked = question(TIE, {
    filter: filterOfTie(filter, options, ends),
    // Of the weight as it is before it is divided; the share of each reason is one of that.
    options: { ...options, normalisation: 'NONE', minimumWeight: null, isolates: false },
    ...ASKED[options.mode],
  })
  const { data, error, isPlaceholderData, refetch } = useAnswer(asked)
  if (error) return <Fault error={error} retry={() => void refetch()} />
  if (data === undefined || isPlaceholderData) return <Busy />
  const edge = data.network?.edges.find(({ source, target }) =>
    [source, target].every((at) => ends.includes(data.network!.nodes[at]!.item.id)),
  )
  const reasons = edge?.because ?? []
  const told = reasons.reduce((sum, { share }) => sum + share, 0)
  return (
    <>
      <p className="quiet" role="status">
        {t.reasons(formatNumber(language, reasons.length), formatNumber(language, edge?.weight ?? 0, 2))}
        {Math.abs((edge?.weight ?? 0) - told) > 1e-6 && ` ${t.firstOnly}`}{' '}
        <a href={playgroundAddress(asked)}>{frame.figure.asGraphql}</a>
      </p>
      <ol className="network-reasons">
        {reasonsByConcept(reasons).map(({ concept, share, positions }) => (
          <li key={concept.id}>
            <h4 lang="sv">{concept.label}</h4>
            <p className="network-reasons__share">{t.share(formatNumber(language, share, 2))}</p>
            {positions.map((position) => (
              <PositionLine key={position.id} position={position} />
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}
