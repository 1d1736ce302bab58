import { Dice } from '../referral/dice.js'
import type { Operation } from './operation.js'
import type { Subjects } from './subjects.js'

/** Parameter sets of an operation, at most. */
const SETS = 3_000
const TRIES = 4

/** Distinct parameters of an operation, the same for the same graph; fewer where there are no more. */
export function parametersOf<Parameters>(operation: Operation<Parameters>, subjects: Subjects): Parameters[] {
  const dice = new Dice(Number(operation.name.slice(1)))
  const distinct = new Map<string, Parameters>()
  for (let tries = 0; tries < TRIES * SETS && distinct.size < SETS; tries++) {
    const drawn = operation.draw(subjects, dice)
    distinct.set(JSON.stringify(drawn), drawn)
  }
  return [...distinct.values()]
}
