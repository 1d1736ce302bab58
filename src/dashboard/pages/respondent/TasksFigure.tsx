import { NodeLink } from '../../address/PageLink.js'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { EvidenceDetails } from '../../position/EvidenceDetails.js'
import { proposalName } from '../../position/target-name.js'
import { TASKS } from './requests.operations.js'
import type { ShownRespondent } from './RespondentPage.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'

type Organisation = NonNullable<ResultOf<typeof TASKS>['organisation']>
type Task = Organisation['assignments']['nodes'][number]

const ROLES = ['assignments', 'involvedIn', 'addressedBy'] as const

/** What proposals would have the body do that answers here. */
export function TasksFigure({ respondent: { organisation, matter } }: { respondent: ShownRespondent }) {
  const t = useTexts(RESPONDENT_TEXTS).tasks
  const kinds = useTexts(TERMS).proposalKind
  return (
    <Figure
      id="tasks"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(TASKS, { organisation: organisation.id, filter: { matter: [matter.id] } })}
      isEmpty={({ organisation }) => tasksOf(organisation).length === 0}
      empty={t.none}
      table={({ organisation }) => ({
        columns: Object.values(t.columns).map((name) => ({ name })),
        rows: tasksOf(organisation).map(({ role, task }) => [
          proposalName(task),
          kinds[task.kind],
          t.roles[role],
        ]),
      })}
    >
      {({ organisation }) =>
        ROLES.map((role) => {
          const { nodes, totalCount } = organisation![role]
          return (
            totalCount > 0 && (
              <section key={role} className="respondent__role">
                <h3>
                  {t.roles[role]} <span className="quiet">({totalCount})</span>
                </h3>
                {nodes.map((task) => (
                  <TaskLine key={task.id} task={task} />
                ))}
              </section>
            )
          )
        })
      }
    </Figure>
  )
}

function TaskLine({ task }: { task: Task }) {
  const terms = useTexts(TERMS)
  return (
    <article className="respondent__line">
      <h4 lang="sv">{proposalName(task)}</h4>
      <p className="respondent__how">
        {terms.proposalKind[task.kind]}
        {task.concerns.map(({ measure, bearing }) => (
          <span key={measure.id}>
            {' · '}
            {terms.bearing[bearing]}{' '}
            <NodeLink id={measure.id} lang="sv">
              {measure.name}
            </NodeLink>
          </span>
        ))}
      </p>
      <EvidenceDetails passages={task.passages} />
    </article>
  )
}

function tasksOf(organisation: Organisation | null) {
  return organisation === null
    ? []
    : ROLES.flatMap((role) => organisation[role].nodes.map((task) => ({ role, task })))
}
