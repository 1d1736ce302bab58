import type { ResultOf } from '../../api/graphql.js'
import type { TASKS } from './measure.operations.js'

type Proposal = NonNullable<ResultOf<typeof TASKS>['measure']>['proposals']['nodes'][number]
type Body = Proposal['assigns'][number]

/** What a proposal would have a body do, the most first. */
export const TASK_ROLES = ['assigns', 'involves', 'addressedTo'] as const
export type TaskRole = (typeof TASK_ROLES)[number]

export interface BodyTasks {
  body: Body
  tasks: { role: TaskRole; proposal: Proposal }[]
}

/** Each body once with all that the proposals would have it do; agencies first, then those with most tasks. */
export function tasksByBody(proposals: readonly Proposal[]): BodyTasks[] {
  const found = new Map<string, BodyTasks>()
  for (const role of TASK_ROLES)
    for (const proposal of proposals)
      for (const body of proposal[role]) {
        const known = found.get(body.id) ?? { body, tasks: [] }
        found.set(body.id, known)
        known.tasks.push({ role, proposal })
      }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.body.isAgency) - Number(a.body.isAgency) ||
      b.tasks.length - a.tasks.length ||
      a.body.name.localeCompare(b.body.name, 'sv'),
  )
}
