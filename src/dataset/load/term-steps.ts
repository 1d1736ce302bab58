import { termId } from '../rows/ids.js'
import type { NodeRow } from '../rows/node-row.js'
import { byLabel, countedStep, groupByLabel, type ByRows, type Step, type StepSizes } from './step.js'

interface NodeTerms {
  id: string
  terms: { id: string; tf: number }[]
}

const TERMS = byLabel<ByRows<NodeTerms>>('dataset/writeTerms', 'rows')

/** The HAS_TERM relations, by far the most; the parameters are made as they are written, as for the others. */
export function* termSteps(rows: readonly NodeRow[], { batchSize }: StepSizes): Generator<Step> {
  for (const [label, ofLabel] of groupByLabel(rows)) {
    let batch: NodeTerms[] = []
    let size = 0
    for (const { id, terms } of ofLabel) {
      if (terms.length === 0) continue
      batch.push({ id, terms: pairs(terms) })
      size += terms.length / 2
      if (size < batchSize) continue
      yield countedStep('relations', TERMS[label], { rows: batch }, size)
      batch = []
      size = 0
    }
    if (size > 0) yield countedStep('relations', TERMS[label], { rows: batch }, size)
  }
}

function pairs(terms: NodeRow['terms']): NodeTerms['terms'] {
  const made: NodeTerms['terms'] = []
  for (let at = 0; at < terms.length; at += 2)
    made.push({ id: termId(terms[at] as string), tf: terms[at + 1] as number })
  return made
}
