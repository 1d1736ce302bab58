import { termId } from '../rows/ids.js'
import type { NodeRow } from '../rows/node-row.js'
import { byLabel, countedStep, groupByLabel, type ByRows, type Step, type StepSizes } from './step.js'

/** The stems that occur equally often in the texts of a node. */
interface NodeTerms {
  id: string
  tf: number
  terms: string[]
}

const TERMS = byLabel<ByRows<NodeTerms>>('dataset/writeTerms', 'rows')

/** The HAS_TERM relations, by far the most; the parameters are made as they are written, as for the others. */
export function* termSteps(rows: readonly NodeRow[], { batchSize }: StepSizes): Generator<Step> {
  for (const [label, ofLabel] of groupByLabel(rows)) {
    let batch: NodeTerms[] = []
    let size = 0
    for (const { id, terms } of ofLabel) {
      for (const [tf, ids] of byFrequency(terms)) batch.push({ id, tf, terms: ids })
      size += terms.length / 2
      if (size < batchSize) continue
      yield countedStep('relations', TERMS[label], { rows: batch }, size)
      batch = []
      size = 0
    }
    if (size > 0) yield countedStep('relations', TERMS[label], { rows: batch }, size)
  }
}

function byFrequency(terms: NodeRow['terms']): Map<number, string[]> {
  const ids = new Map<number, string[]>()
  for (let at = 0; at < terms.length; at += 2) {
    const [id, tf] = [termId(terms[at] as string), terms[at + 1] as number]
    const ofFrequency = ids.get(tf)
    if (ofFrequency) ofFrequency.push(id)
    else ids.set(tf, [id])
  }
  return ids
}
