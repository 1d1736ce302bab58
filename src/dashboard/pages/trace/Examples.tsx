import { Link } from 'wouter'
import type { ResultOf } from '../../api/graphql.js'
import { question } from '../../api/question.js'
import { useAnswer } from '../../api/use-answer.js'
import { useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { Busy } from '../../states/Busy.js'
import { Fault } from '../../states/Fault.js'
import { START } from './trace-address.js'
import { EXAMPLES } from './trace.operations.js'
import { TRACE_TEXTS } from './trace.texts.js'
import { useTrace } from './use-trace.js'

interface End {
  id: string
  name: string
}

type ExampleName = 'agency' | 'respondent' | 'respondents' | 'statute'

/** Pairs to start from, found in the data as it is. */
export function Examples() {
  const t = useTexts(TRACE_TEXTS)
  const { id } = useMatter()
  const { address } = useTrace()
  const { data, error, isPending, refetch } = useAnswer(question(EXAMPLES, { matter: id }))
  const examples = data === undefined ? [] : examplesIn(data, id)
  return (
    <section className="trace-examples" aria-labelledby="trace-examples">
      <h2 id="trace-examples">{t.examples}</h2>
      {isPending && <Busy rows={2} />}
      {error && <Fault error={error} retry={() => void refetch()} />}
      {data && examples.length === 0 && <p className="empty">{t.noExamples}</p>}
      <ul>
        {examples.map(({ name, from, to }) => (
          <li key={name}>
            <Link href={address({ from: from.id, to: to.id, via: null, ...START })}>
              <span lang="sv">{from.name}</span> → <span lang="sv">{to.name}</span>
            </Link>
            <span className="quiet">{t.example[name]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function examplesIn(
  { agencies, naloxone, measures, respondents, statutes }: ResultOf<typeof EXAMPLES>,
  matter: string,
): { name: ExampleName; from: End; to: End }[] {
  const [named] = (naloxone?.nodes ?? []).flatMap(({ node }) => ('name' in node ? [node] : []))
  const [supported] = measures.nodes
  const [one, other] = respondents.nodes
  const [statute] = statutes.nodes.flatMap(({ id, name, proposals }) =>
    proposals
      .filter((proposal) => proposal.matter.id === matter)
      .flatMap(({ supporters }) => supporters.nodes.map((to) => ({ from: { id, name }, to }))),
  )
  const examples: { name: ExampleName; from: End | undefined; to: End | undefined }[] = [
    { name: 'agency', from: agencies.nodes[0], to: named ?? supported },
    { name: 'respondent', from: one, to: supported },
    { name: 'respondents', from: one, to: other },
    { name: 'statute', from: statute?.from, to: statute?.to },
  ]
  return examples.flatMap(({ name, from, to }) => (from && to ? [{ name, from, to }] : []))
}
