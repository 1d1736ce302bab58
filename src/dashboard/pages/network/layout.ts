import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force'
import type { Drawing } from './drawing.js'
import type { Graph } from './graph.js'
import { placeLabels } from './labels.js'
import { drawnTies, radiusOf, widthsOf } from './proportions.js'

interface Body extends SimulationNodeDatum {
  room: number
}

type Spring = SimulationLinkDatum<Body> & { strength: number }

const TICKS = 300
const FEW = 40
const STRETCH = 1.8
/** How long the page may stand still at a time. */
const BREATH_MS = 12
const MARGIN = 28
/** How strongly a community is drawn together, beside the ties. */
const TOGETHER = 0.5
/** Of a label, around its node. */
const LABEL_ROOM = { x: 40, below: 26 }

/**
 * Where each node stands: near to those it has strong ties of agreement with. The same network in the same frame is
 * always laid out alike, as the forces start from fixed places and draw no lots. Gives way to the page in between.
 */
export async function layOut(
  graph: Graph,
  width: number,
  height: number,
  signal: AbortSignal,
): Promise<Drawing> {
  const force = await import('d3-force')
  const radii = graph.nodes.map((node) => radiusOf(node, graph))
  // Where there are few, each leaves room for its name.
  const room = graph.nodes.length <= FEW ? 20 : 3
  const bodies: Body[] = radii.map((radius) => ({ room: radius + room }))
  const widthOf = widthsOf(graph)
  const strongest = Math.abs(graph.ties[0]?.weight ?? 1)
  const springs: Spring[] = graph.ties.map(({ source, target, weight }) => ({
    source,
    target,
    strength: pull(graph, source, target, weight / strongest),
  }))
  const simulation = force
    .forceSimulation(bodies)
    .force(
      'ties',
      force
        .forceLink<Body, Spring>(springs)
        .strength(({ strength }) => strength)
        .distance(40),
    )
    .force('apart', force.forceManyBody().strength(-220).distanceMax(320))
    .force('x', force.forceX().strength(0.08 * Math.min(1, height / width)))
    .force('y', force.forceY().strength(0.08 * Math.min(1, width / height)))
    .force('communities', together(bodies, graph))
    .force(
      'room',
      force.forceCollide<Body>().radius(({ room }) => room),
    )
    .stop()
  for (let tick = 0, since = performance.now(); tick < TICKS; tick++) {
    simulation.tick()
    if (performance.now() - since < BREATH_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    since = performance.now()
  }
  const places = fitted(bodies, width, height)
  const placed = graph.nodes.map((node, at) => ({ ...node, ...places[at]!, radius: radii[at]! }))
  const sides = placeLabels(placed, width, height)
  const nodes = placed.map((node, at) => ({ ...node, labelSide: sides[at]! }))
  const ties = drawnTies(graph).map((tie) => ({ ...tie, width: widthOf(tie) }))
  return { width, height, nodes, ties, leftOut: graph.ties.length - ties.length }
}

/** Members of a community hold together more than others; who is in conflict, least. */
function pull({ nodes }: Graph, source: number, target: number, share: number): number {
  const [a, b] = [nodes[source]!.community, nodes[target]!.community]
  const most = Math.min(nodes[source]!.ties, nodes[target]!.ties)
  const near = share < 0 ? 0.1 : a !== null && a === b ? 1 : 0.2
  return (near * Math.abs(share)) / Math.sqrt(Math.max(1, most))
}

/** Draws the members of a community to where they are on the average. */
function together(bodies: readonly Body[], { nodes }: Graph): (alpha: number) => void {
  const members = new Map<number, Body[]>()
  for (const [at, { community }] of nodes.entries())
    if (community !== null) members.set(community, [...(members.get(community) ?? []), bodies[at]!])
  return (alpha) => {
    for (const group of members.values()) {
      const [x, y] = (['x', 'y'] as const).map(
        (axis) => group.reduce((sum, body) => sum + body[axis]!, 0) / group.length,
      )
      for (const body of group) {
        body.vx! += (x! - body.x!) * alpha * TOGETHER
        body.vy! += (y! - body.y!) * alpha * TOGETHER
      }
    }
  }
}

/** Fills the frame, but distorts no more than that. */
function fitted(bodies: readonly Body[], width: number, height: number): { x: number; y: number }[] {
  const xs = bodies.map(({ x }) => x!)
  const ys = bodies.map(({ y }) => y!)
  const [left, right] = [least(xs), -least(xs.map((x) => -x))]
  const [top, bottom] = [least(ys), -least(ys.map((y) => -y))]
  const fit = (from: number, to: number, room: number) => (to - from < 1 ? Infinity : room / (to - from))
  const inX = fit(left, right, width - 2 * (MARGIN + LABEL_ROOM.x))
  const inY = fit(top, bottom, height - 2 * MARGIN - LABEL_ROOM.below)
  const smaller = Math.min(inX, inY)
  const [scaleX, scaleY] = Number.isFinite(smaller)
    ? [Math.min(inX, smaller * STRETCH), Math.min(inY, smaller * STRETCH)]
    : [1, 1]
  return bodies.map(({ x, y }) => ({
    x: width / 2 + (x! - (left + right) / 2) * scaleX,
    y: (height - LABEL_ROOM.below) / 2 + (y! - (top + bottom) / 2) * scaleY,
  }))
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity)
}
