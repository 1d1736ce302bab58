import type cytoscape from 'cytoscape'
import type { CollectionReturnValue, Core, EventObjectEdge, EventObjectNode } from 'cytoscape'
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import { useTexts } from '../../language/use-language.js'
import { canvasElements, canvasStyle } from './canvas-elements.js'
import type { Drawing } from './drawing.js'
import { NETWORK_TEXTS } from './network.texts.js'
import { inkIn, useInk } from './use-ink.js'

/** What of the drawing is open: the indexes of a node, or of both ends of a tie. */
export type Open = readonly number[]

/** The network as it is drawn now: what pictures are made from. */
export interface ShownNetwork {
  drawing: Drawing
  /** Of the page whose colours it has. */
  place: HTMLElement
  png: () => Promise<Blob>
}

interface NetworkCanvasProps {
  /** The library, which is loaded with the first network of the visit. */
  cytoscape: typeof cytoscape
  drawing: Drawing
  /** What it shows, in a sentence, for who does not see it. */
  label: string
  open: Open
  onOpen: (open: Open) => void
  handle: Ref<ShownNetwork>
}

const STEP = 1.4
/** With more ties, what is pointed at is not set off: that would take longer than it stays. */
const CROWDED = 600

/** The network on a canvas. All that it tells and opens stands in the tables below it too, which need no pointer. */
export function NetworkCanvas({ cytoscape, drawing, label, open, onOpen, handle }: NetworkCanvasProps) {
  const t = useTexts(NETWORK_TEXTS).canvas
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<Core>(null)
  const opener = useRef(onOpen)
  const styled = useRef<{ drawing: Drawing; ink: number }>(null)
  const ink = useInk()

  useEffect(() => {
    opener.current = onOpen
  }, [onOpen])

  useEffect(() => {
    const place = frame.current!
    const isCrowded = drawing.ties.length > CROWDED
    const made = cytoscape({
      container: place,
      elements: canvasElements(drawing),
      style: styleIn(place, drawing),
      layout: { name: 'preset', fit: false },
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      userZoomingEnabled: false,
      userPanningEnabled: false,
      minZoom: 1,
      maxZoom: 8,
      // Many ties are not drawn anew for each step of a move.
      hideEdgesOnViewport: isCrowded,
    })
    made.on('tap', 'node', ({ target }: EventObjectNode) => opener.current([Number(target.id())]))
    made.on('tap', 'edge', ({ target }: EventObjectEdge) =>
      opener.current([Number(target.source().id()), Number(target.target().id())]),
    )
    const setOff = (near: CollectionReturnValue) => {
      place.style.cursor = 'pointer'
      if (isCrowded) return
      made.batch(() => {
        made.elements().not(near).addClass('far')
        near.addClass('near')
      })
    }
    made.on('mouseover', 'node', ({ target }: EventObjectNode) => setOff(target.closedNeighborhood()))
    made.on('mouseover', 'edge', ({ target }: EventObjectEdge) =>
      setOff(target.union(target.connectedNodes())),
    )
    made.on('mouseout', 'node, edge', () => {
      place.style.cursor = ''
      if (!isCrowded) made.batch(() => made.elements().removeClass('far near'))
    })
    canvas.current = made
    return () => {
      canvas.current = null
      made.destroy()
    }
  }, [cytoscape, drawing])

  useEffect(() => {
    const before = styled.current
    styled.current = { drawing, ink }
    if (before?.drawing === drawing && before.ink !== ink)
      canvas.current?.style(styleIn(frame.current!, drawing))
  }, [drawing, ink])

  useEffect(() => {
    const shown = canvas.current
    if (shown === null) return
    shown.elements().removeClass('open')
    for (const at of open) shown.getElementById(String(at)).addClass('open')
    if (open.length === 2) {
      const [a, b] = open.map((at) => shown.getElementById(String(at)))
      a!.edgesWith(b!).addClass('open')
    }
  }, [cytoscape, drawing, open])

  useImperativeHandle(handle, () => {
    const place = frame.current!
    return {
      drawing,
      place,
      png: async () => {
        const picture: unknown = canvas.current!.png({
          output: 'blob-promise',
          scale: 2,
          bg: inkIn(place)('--paper'),
        })
        return (await picture) as Blob
      },
    }
  }, [drawing])

  function zoom(factor: number): void {
    const shown = canvas.current
    if (shown === null) return
    const { width, height } = drawing
    if (factor === 0) shown.viewport({ zoom: 1, pan: { x: 0, y: 0 } })
    else shown.zoom({ level: shown.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } })
    if (shown.zoom() <= 1) shown.viewport({ zoom: 1, pan: { x: 0, y: 0 } })
    // A finger that wants to go on down the page is not held up by a network that is seen whole.
    shown.userPanningEnabled(shown.zoom() > 1)
  }

  return (
    <div className="network-canvas">
      <div className="network-canvas__tools">
        <button type="button" onClick={() => zoom(STEP)} aria-label={t.larger}>
          +
        </button>
        <button type="button" onClick={() => zoom(1 / STEP)} aria-label={t.smaller}>
          −
        </button>
        <button type="button" onClick={() => zoom(0)}>
          {t.whole}
        </button>
      </div>
      {/* Finding this id, cytoscape writes no style element, which the policy of the page would refuse; network.css
          has what it would say. */}
      <div
        id="__________cytoscape_stylesheet"
        ref={frame}
        className="network-canvas__frame"
        style={{ height: drawing.height }}
        role="img"
        aria-label={label}
      />
    </div>
  )
}

function styleIn(place: HTMLElement, drawing: Drawing) {
  return canvasStyle(drawing, inkIn(place), getComputedStyle(place).fontFamily)
}
