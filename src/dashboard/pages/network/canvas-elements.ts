import type { ElementDefinition, StylesheetJson } from 'cytoscape'
import type { Drawing } from './drawing.js'
import { LABEL } from './labels.js'
import { lookOf, TIE_LOOKS } from './looks.js'

const VERTICAL = { bottom: 'bottom', top: 'top', right: 'center', left: 'center' } as const
const HORIZONTAL = { bottom: 'center', top: 'center', right: 'right', left: 'left' } as const
const MARGINS = {
  bottom: { x: 0, y: LABEL.gap },
  top: { x: 0, y: -LABEL.gap },
  right: { x: LABEL.gap, y: 0 },
  left: { x: -LABEL.gap, y: 0 },
}

/** The drawing as cytoscape takes it: a node by its index, a tie by those of its ends. */
export function canvasElements({ nodes, ties }: Drawing): ElementDefinition[] {
  return [
    ...nodes.map(({ x, y }, at) => ({
      group: 'nodes' as const,
      data: { id: String(at) },
      position: { x, y },
    })),
    ...ties.map(({ source, target }, at) => ({
      group: 'edges' as const,
      data: { id: `tie ${at}`, source: String(source), target: String(target) },
    })),
  ]
}

/** How they look, in the colours of the page as it is now. */
export function canvasStyle(
  { nodes, ties }: Drawing,
  ink: (property: string) => string,
  font: string,
): StylesheetJson {
  const node = (element: { id(): string }) => nodes[Number(element.id())]!
  const tie = (element: { id(): string }) => ties[Number(element.id().slice(4))]!
  const colour = (element: { id(): string }) => ink(lookOf(node(element).community).colour)
  const isCrowded = ties.length > 400
  const style = [
    {
      selector: 'node',
      style: {
        shape: (element: { id(): string }) => lookOf(node(element).community).shape.cytoscape,
        width: (element: { id(): string }) => 2 * node(element).radius,
        height: (element: { id(): string }) => 2 * node(element).radius,
        'background-color': (element: { id(): string }) =>
          node(element).isConcept ? ink('--paper') : colour(element),
        'border-color': (element: { id(): string }) =>
          node(element).isConcept ? colour(element) : ink('--paper'),
        'border-width': (element: { id(): string }) => (node(element).isConcept ? 2.5 : 1.5),
        label: (element: { id(): string }) => (node(element).labelSide === null ? '' : node(element).label),
        color: ink('--ink'),
        'font-family': font,
        'font-size': LABEL.size,
        'text-valign': (element: { id(): string }) => VERTICAL[node(element).labelSide ?? 'bottom'],
        'text-halign': (element: { id(): string }) => HORIZONTAL[node(element).labelSide ?? 'bottom'],
        'text-margin-y': (element: { id(): string }) => MARGINS[node(element).labelSide ?? 'bottom'].y,
        'text-margin-x': (element: { id(): string }) => MARGINS[node(element).labelSide ?? 'bottom'].x,
        'text-wrap': 'wrap',
        'line-height': 1.1,
        'text-max-width': `${LABEL.width}px`,
        'text-outline-color': ink('--paper'),
        'text-outline-width': 2.5,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: (element: { id(): string }) => tie(element).width,
        'line-color': (element: { id(): string }) => ink(TIE_LOOKS[tie(element).kind].colour),
        'line-style': (element: { id(): string }) =>
          TIE_LOOKS[tie(element).kind].dashes.length > 0 ? 'dashed' : 'solid',
        'line-dash-pattern': (element: { id(): string }) => [...TIE_LOOKS[tie(element).kind].dashes],
        'line-opacity': isCrowded ? 0.25 : 0.55,
        'overlay-opacity': 0,
      },
    },
    { selector: '.far', style: { opacity: 0.15 } },
    { selector: 'edge.near', style: { 'line-opacity': 1 } },
    {
      selector: 'node.near',
      style: {
        label: (element: { id(): string }) => node(element).label,
        'z-index': 5,
      },
    },
    { selector: 'node.open', style: { 'border-color': ink('--ink'), 'border-width': 3, 'z-index': 9 } },
    { selector: 'edge.open', style: { 'line-opacity': 1, 'line-color': ink('--ink'), 'z-index': 9 } },
  ]
  // The types of cytoscape know each property by its own mapper; these are the same.
  return style as unknown as StylesheetJson
}
