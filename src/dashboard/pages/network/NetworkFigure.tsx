import { useMemo, useRef } from 'react'
import { feedAddress } from '../../api/feed-address.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { feedParameters } from '../../filters/position-filter.js'
import { useFilters } from '../../filters/use-filters.js'
import { useTexts } from '../../language/use-language.js'
import { Definition } from './Definition.js'
import { graphOf } from './graph.js'
import { NETWORK } from './network.operations.js'
import { NETWORK_TEXTS } from './network.texts.js'
import { NetworkShown } from './NetworkShown.js'
import type { ShownNetwork } from './NetworkCanvas.js'
import { networkSvg } from './picture.js'
import { tiesTable } from './ties-table.js'
import { TooLarge } from './TooLarge.js'
import { useNetworkAddress } from './use-network-address.js'

/** Who is tied to whom: drawn, in tables, and as files. */
export function NetworkFigure() {
  const t = useTexts(NETWORK_TEXTS)
  const { filter } = useFilters()
  const { options } = useNetworkAddress()
  const shown = useRef<ShownNetwork>(null)
  const asked = question(NETWORK, { filter, options })
  const name = JSON.stringify(asked.variables)
  const title = t.titles[options.mode][options.qualifier] ?? t.title

  const files = useMemo(() => {
    const parameters = feedParameters(filter)
    for (const [option, value] of Object.entries(options))
      if (value !== null) parameters.append(option, String(value))
    const drawn = (): ShownNetwork => {
      if (shown.current === null) throw new Error(t.notDrawn)
      return shown.current
    }
    return [
      { label: t.files.graphml, href: feedAddress('network.graphml', parameters) },
      { label: t.files.gexf, href: feedAddress('network.gexf', parameters) },
      { label: t.files.edges, href: feedAddress('edges.csv', parameters) },
      { label: t.files.png, name: 'network.png', make: () => drawn().png() },
      {
        label: t.files.svg,
        name: 'network.svg',
        make: () => networkSvg(drawn().drawing, drawn().place, title),
      },
    ]
  }, [filter, options, t, title])

  return (
    <Figure
      id="network"
      title={title}
      definition={<Definition options={options} />}
      question={asked}
      isEmpty={({ network }) => (network?.nodes.length ?? 0) === 0}
      empty={t.empty}
      table={(data) => tiesTable(graphOf(data, options), t.columns)}
      files={files}
      feed={feedAddress('positions.csv', feedParameters(filter))}
      positions={filter}
      advice={(fault) => <TooLarge fault={fault} />}
    >
      {(data) => <NetworkShown data={data} options={options} name={name} filter={filter} shown={shown} />}
    </Figure>
  )
}
