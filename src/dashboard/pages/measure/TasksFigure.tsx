import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { Figure } from '../../figure/Figure.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { OrganisationLink } from '../../organisation/OrganisationLink.js'
import { EvidenceDetails } from '../../position/EvidenceDetails.js'
import { proposalName } from '../../position/target-name.js'
import { BearingMark } from './BearingMark.js'
import { bearingOn } from './bearing.js'
import { CutNote } from './CutNote.js'
import { TASKS } from './measure.operations.js'
import { MEASURE_TEXTS } from './measure.texts.js'
import { TASK_ROLES, tasksByBody, type BodyTasks } from './tasks-by-body.js'

type Data = ResultOf<typeof TASKS>

/** Which bodies would get tasks by what is proposed on the measure; agencies first. */
export function TasksFigure({ id }: { id: string }) {
  const t = useTexts(MEASURE_TEXTS).tasks
  const terms = useTexts(TERMS)
  const matter = useMatter().id
  const bodiesOf = ({ measure }: Data) => tasksByBody(measure?.proposals.nodes ?? [])
  return (
    <Figure
      id="tasks"
      title={t.title}
      definition={<p>{t.definition}</p>}
      question={question(TASKS, { id, matter: [matter] })}
      isEmpty={(data) => bodiesOf(data).length === 0}
      empty={t.none}
      table={(data) => ({
        columns: Object.values(t.columns).map((name) => ({ name })),
        rows: bodiesOf(data).flatMap(({ body, tasks }) =>
          tasks.map(({ role, proposal }) => [
            body.name,
            body.isAgency ? t.yes : t.no,
            t.roles[role],
            terms.bearing[bearingOn(id, proposal) ?? 'ADVANCES'],
            proposalName(proposal),
          ]),
        ),
      })}
    >
      {(data) => {
        const bodies = bodiesOf(data)
        return (
          <>
            <div className="measure__pair">
              <Bodies title={t.agencies} id={id} bodies={bodies.filter(({ body }) => body.isAgency)} />
              <Bodies title={t.others} id={id} bodies={bodies.filter(({ body }) => !body.isAgency)} />
            </div>
            <CutNote shown={data.measure!.proposals.nodes.length} all={data.measure!.proposals.totalCount} />
          </>
        )
      }}
    </Figure>
  )
}

function Bodies({ title, id, bodies }: { title: string; id: string; bodies: readonly BodyTasks[] }) {
  if (bodies.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="measure__lines">
        {bodies.map((one) => (
          <li key={one.body.id} className="measure__line">
            <h4>
              <OrganisationLink organisation={one.body} />
            </h4>
            <Tasks id={id} tasks={one.tasks} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Tasks({ id, tasks }: { id: string; tasks: BodyTasks['tasks'] }) {
  const t = useTexts(MEASURE_TEXTS).tasks
  const kinds = useTexts(TERMS).proposalKind
  return TASK_ROLES.map((role) => {
    const given = tasks.filter((task) => task.role === role)
    if (given.length === 0) return null
    return (
      <div key={role} className="measure__role">
        <p className="measure__how">{t.roles[role]}</p>
        <ul>
          {given.map(({ proposal }) => (
            <li key={proposal.id}>
              <span lang="sv">{proposalName(proposal)}</span>{' '}
              <span className="quiet">
                {kinds[proposal.kind]} · <BearingMark bearing={bearingOn(id, proposal) ?? 'ADVANCES'} />
              </span>
              <EvidenceDetails passages={proposal.passages} />
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
