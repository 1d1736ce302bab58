import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A network as the API would answer it, made up: the same each time. */
export function largeNetwork(actors: number, ties: number) {
  const lots = xoroshiro128plus(7)
  const draw = (least: number, most: number) => uniformInt(lots, least, most)
  const nodes = Array.from({ length: actors }, (_, at) => ({
    item: { id: `organisation:made-up-${at}`, label: `<img src=x> ${'namn '.repeat(at % 40)}${at}` },
    community: at % 9,
    statements: draw(1, 80),
  }))
  const pairs = new Set<number>()
  while (pairs.size < ties) {
    const [a, b] = [draw(0, actors - 1), draw(0, actors - 1)]
    if (a < b) pairs.add(a * actors + b)
  }
  const edges = [...pairs].map((pair) => ({
    source: Math.floor(pair / actors),
    target: pair % actors,
    weight: draw(1, 40),
  }))
  return { nodes, edges: edges.sort((a, b) => b.weight - a.weight) }
}
