/**
 * How often an actor agrees and disagrees with a concept, duplicates left out: x[i,j,1] and x[i,j,0] of the
 * formulas of P. Leifeld's Discourse Network Analysis, which this room computes. At least one of them is above 0.
 */
export interface Count {
  actor: string
  concept: string
  agree: number
  disagree: number
}

/** A count by the indexes of its actor and its concept. */
export interface Cell {
  actor: number
  concept: number
  agree: number
  disagree: number
}

/** Who says what on which concept, in the order of actors and of concepts: what all weights are made from. */
export interface Statements {
  actors: number
  concepts: number
  /** By actor, then by concept. */
  cells: readonly Cell[]
}

/** Puts counts in the order of `actors` and `concepts`, which hold every id that occurs. */
export function arrange(
  counts: readonly Count[],
  actors: readonly string[],
  concepts: readonly string[],
): Statements {
  const [actorAt, conceptAt] = [placesOf(actors), placesOf(concepts)]
  const cells = counts.map(({ actor, concept, agree, disagree }) => ({
    actor: actorAt.get(actor)!,
    concept: conceptAt.get(concept)!,
    agree,
    disagree,
  }))
  cells.sort((a, b) => a.actor - b.actor || a.concept - b.concept)
  return { actors: actors.length, concepts: concepts.length, cells }
}

const placesOf = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]))

/** How many statements each actor makes: n_i of the formulas. */
export function activity({ actors, cells }: Statements): Float64Array {
  const totals = new Float64Array(actors)
  for (const { actor, agree, disagree } of cells) totals[actor]! += agree + disagree
  return totals
}

/** How many statements are made on each concept. */
export function prominence({ concepts, cells }: Statements): Float64Array {
  const totals = new Float64Array(concepts)
  for (const { concept, agree, disagree } of cells) totals[concept]! += agree + disagree
  return totals
}

/** The cells of each actor, or of each concept. */
export function cellsBy(side: 'actor' | 'concept', statements: Statements): Cell[][] {
  const groups: Cell[][] = Array.from({ length: statements[`${side}s`] }, () => [])
  for (const cell of statements.cells) groups[cell[side]]!.push(cell)
  return groups
}
