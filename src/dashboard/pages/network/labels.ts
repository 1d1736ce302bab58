import type { GraphNode } from './graph.js'

/** Where a name stands, seen from its node. */
export type LabelSide = 'bottom' | 'top' | 'right' | 'left'

interface Placed extends GraphNode {
  x: number
  y: number
  radius: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export const LABEL = { size: 11.5, line: 13, width: 112, gap: 3 }
/** The mean width of a letter, in parts of its size. */
const LETTER = 0.62
const SIDES: readonly LabelSide[] = ['bottom', 'top', 'right', 'left']

/**
 * On which side of each node its name finds room; null where on none. Actors come before concepts, and who says more
 * before who says less. The others are named when pointed at, and in the tables.
 */
export function placeLabels(nodes: readonly Placed[], width: number, height: number): (LabelSide | null)[] {
  const sides: (LabelSide | null)[] = nodes.map(() => null)
  const dots = nodes.map(({ x, y, radius }) => around(x, y, 2 * radius, 2 * radius))
  const taken: Box[] = []
  for (const at of ranked(nodes)) {
    const side = SIDES.find((one) => {
      const box = labelBox(nodes[at]!, one)
      if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) return false
      return ![...taken, ...dots].some((other) => other !== dots[at] && overlap(box, other))
    })
    if (side === undefined) continue
    sides[at] = side
    taken.push(labelBox(nodes[at]!, side))
  }
  return sides
}

function ranked(nodes: readonly Placed[]): number[] {
  return [...nodes.keys()].sort(
    (a, b) =>
      Number(nodes[a]!.isConcept) - Number(nodes[b]!.isConcept) ||
      nodes[b]!.statements - nodes[a]!.statements ||
      a - b,
  )
}

function labelBox({ x, y, radius, label }: Placed, side: LabelSide): Box {
  const letters = LABEL.size * LETTER
  // Words are not broken, so a line is seldom full, and a long word goes beyond it.
  const longest = Math.max(...label.split(' ').map((word) => word.length * letters))
  const width = Math.max(longest, Math.min(LABEL.width, label.length * letters))
  const height = LABEL.line * Math.ceil((label.length * letters * 1.15) / LABEL.width)
  const away = radius + LABEL.gap
  if (side === 'bottom') return around(x, y + away + height / 2, width, height)
  if (side === 'top') return around(x, y - away - height / 2, width, height)
  return around(side === 'right' ? x + away + width / 2 : x - away - width / 2, y, width, height)
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
