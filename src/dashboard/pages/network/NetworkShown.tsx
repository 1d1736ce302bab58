import { useCallback, useMemo, type Ref } from 'react'
import type { ResultOf } from '../../api/graphql.js'
import type { PositionFilter } from '../../api/vocabulary.js'
import { ActorsTable } from './ActorsTable.js'
import { Communities } from './Communities.js'
import { graphOf } from './graph.js'
import type { NetworkOptions } from './network-options.js'
import type { NETWORK } from './network.operations.js'
import type { ShownNetwork } from './NetworkCanvas.js'
import { NetworkDrawing } from './NetworkDrawing.js'
import { NodePanel } from './NodePanel.js'
import { TiePanel } from './TiePanel.js'
import { TiesTable } from './TiesTable.js'
import { useNetworkAddress } from './use-network-address.js'

interface NetworkShownProps {
  data: ResultOf<typeof NETWORK>
  options: NetworkOptions
  name: string
  filter: PositionFilter
  shown: Ref<ShownNetwork>
}

/** The drawing, what is open of it, and the tables behind it. */
export function NetworkShown({ data, options, name, filter, shown }: NetworkShownProps) {
  const { tie, node, changed, go } = useNetworkAddress()
  const graph = useMemo(() => graphOf(data, options), [data, options])
  const open = useMemo(() => {
    const ids: readonly string[] = tie ?? (node === null ? [] : [node])
    return ids.map((id) => graph.nodes.findIndex((one) => one.id === id)).filter((at) => at >= 0)
  }, [graph, tie, node])
  const onOpen = useCallback(
    (at: readonly number[]) => {
      const ids = at.map((one) => graph.nodes[one]!.id)
      go(changed(ids.length === 2 ? { tie: ids, node: null } : { node: ids[0], tie: null }))
    },
    [graph, changed, go],
  )
  return (
    <>
      <div className="network-view">
        <NetworkDrawing
          graph={graph}
          mode={options.mode}
          name={name}
          open={open}
          onOpen={onOpen}
          shown={shown}
        />
        <div className="network-side">
          {tie !== null ? (
            <TiePanel key={tie.join()} graph={graph} tie={tie} options={options} filter={filter} />
          ) : node !== null ? (
            <NodePanel key={node} graph={graph} id={node} options={options} filter={filter} />
          ) : (
            <Communities graph={graph} />
          )}
        </div>
      </div>
      <div className="network-tables">
        <TiesTable graph={graph} />
        <ActorsTable graph={graph} />
      </div>
    </>
  )
}
