import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState, type Ref } from 'react'
import type { NetworkMode } from '../../api/vocabulary.js'
import { formatNumber } from '../../language/numbers.js'
import { useLanguage, useTexts } from '../../language/use-language.js'
import { Busy } from '../../states/Busy.js'
import { Fault } from '../../states/Fault.js'
import type { Graph } from './graph.js'
import { layOut } from './layout.js'
import { Legend } from './Legend.js'
import { NetworkCanvas, type Open, type ShownNetwork } from './NetworkCanvas.js'
import { NETWORK_TEXTS } from './network.texts.js'

interface NetworkDrawingProps {
  graph: Graph
  mode: NetworkMode
  /** Names what the graph was made from: the same name, the same graph. */
  name: string
  open: Open
  onOpen: (open: Open) => void
  shown: Ref<ShownNetwork>
}

/** The network, laid out for the width that there is. */
export function NetworkDrawing({ graph, mode, name, open, onOpen, shown }: NetworkDrawingProps) {
  const t = useTexts(NETWORK_TEXTS)
  const language = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const height = width < 560 ? 420 : Math.min(720, Math.round(width * 0.66))
  const drawn = useQuery({
    queryKey: ['network drawing', name, width],
    queryFn: async ({ signal }) => {
      const [library, drawing] = await Promise.all([
        import('cytoscape'),
        layOut(graph, width, height, signal),
      ])
      return { cytoscape: library.default, drawing }
    },
    enabled: width > 0,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  })

  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    watch.observe(frame.current!)
    return () => watch.disconnect()
  }, [])

  const drawing = drawn.data?.drawing
  const counts = [graph.nodes.length, graph.ties.length].map((count) => formatNumber(language, count))
  const kinds = useMemo(() => new Set(graph.ties.map(({ kind }) => kind)), [graph])
  return (
    <div ref={frame} className="network-drawing" aria-busy={drawn.isPending || drawn.isPlaceholderData}>
      <Legend mode={mode} kinds={kinds} hasConcepts={mode === 'TWO_MODE'} />
      {drawn.isPending && (
        <div style={{ minHeight: height }}>
          <Busy />
        </div>
      )}
      {drawn.isError && <Fault error={drawn.error} retry={() => void drawn.refetch()} />}
      {drawn.data && (
        <NetworkCanvas
          {...drawn.data}
          label={t.canvas.label(counts[0]!, counts[1]!)}
          open={open}
          onOpen={onOpen}
          handle={shown}
        />
      )}
      <p className="quiet network-drawing__hint">
        {t.canvas.hint}
        {drawing && drawing.leftOut > 0 && ` ${t.canvas.leftOut(formatNumber(language, drawing.leftOut))}`}
      </p>
    </div>
  )
}
