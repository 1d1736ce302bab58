import { chartSvg } from '../../figure/chart-picture.js'
import type { Drawing, DrawnNode } from './drawing.js'
import { LABEL } from './labels.js'
import { lookOf, TIE_LOOKS, TIE_KINDS } from './looks.js'

const SIDES = [
  { side: 'bottom', dx: 0, dy: 1, lineAnchor: 'top', textAnchor: 'middle' },
  { side: 'top', dx: 0, dy: -1, lineAnchor: 'bottom', textAnchor: 'middle' },
  { side: 'right', dx: 1, dy: 0, lineAnchor: 'middle', textAnchor: 'start' },
  { side: 'left', dx: -1, dy: 0, lineAnchor: 'middle', textAnchor: 'end' },
] as const

/**
 * The drawing as a file of vectors, laid out as on the screen.
 * @param place of the page whose colours it takes
 */
export async function networkSvg(drawing: Drawing, place: HTMLElement, title: string): Promise<Blob> {
  const Plot = await import('@observablehq/plot')
  const { width, height, nodes, ties } = drawing
  const chart = Plot.plot({
    width,
    height,
    margin: 0,
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    r: { type: 'identity' },
    marks: [
      ...TIE_KINDS.map((kind) =>
        Plot.link(
          ties.filter((tie) => tie.kind === kind),
          {
            x1: ({ source }: { source: number }) => nodes[source]!.x,
            y1: ({ source }: { source: number }) => nodes[source]!.y,
            x2: ({ target }: { target: number }) => nodes[target]!.x,
            y2: ({ target }: { target: number }) => nodes[target]!.y,
            stroke: `var(${TIE_LOOKS[kind].colour})`,
            strokeOpacity: 0.55,
            strokeWidth: 'width',
            strokeDasharray: TIE_LOOKS[kind].dashes.join(' ') || undefined,
          },
        ),
      ),
      ...nodes.map((node) => {
        const { shape, colour } = lookOf(node.community)
        return Plot.dot([node], {
          x: 'x',
          y: 'y',
          r: node.radius,
          symbol: shape.plot,
          fill: node.isConcept ? 'var(--paper)' : `var(${colour})`,
          stroke: node.isConcept ? `var(${colour})` : 'var(--paper)',
          strokeWidth: node.isConcept ? 2.5 : 1.5,
          title: 'label',
        })
      }),
      ...SIDES.map(({ side, dx, dy, lineAnchor, textAnchor }) =>
        Plot.text(
          nodes.filter(({ labelSide }) => labelSide === side),
          {
            x: ({ x, radius }: DrawnNode) => x + dx * (radius + LABEL.gap),
            y: ({ y, radius }: DrawnNode) => y + dy * (radius + LABEL.gap),
            text: 'label',
            lineAnchor,
            textAnchor,
            lineWidth: LABEL.width / LABEL.size,
            lineHeight: LABEL.line / LABEL.size,
            fontSize: LABEL.size,
            fill: 'var(--ink)',
            stroke: 'var(--paper)',
            strokeWidth: 5,
          },
        ),
      ),
    ],
  })
  // The policy of the page allows no style elements.
  for (const style of chart.querySelectorAll('style')) style.remove()
  // Colours are known only of what stands on the page.
  const aside = document.createElement('div')
  aside.className = 'visually-hidden chart'
  aside.append(chart)
  place.append(aside)
  try {
    return chartSvg(chart as SVGSVGElement, title)
  } finally {
    aside.remove()
  }
}
