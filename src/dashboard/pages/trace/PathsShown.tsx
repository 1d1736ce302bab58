import { Link } from 'wouter'
import { NodeLink } from '../../address/PageLink.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { Evidence } from '../../position/Evidence.js'
import { kindOfNode, nodeAround, nodeName, type NamedNode } from './node-name.js'
import type { Path, Step } from './paths-table.js'
import { MOST_PATHS } from './trace-address.js'
import { TRACE_TEXTS } from './trace.texts.js'
import { useTrace } from './use-trace.js'

/** The paths as chains, the shortest and best founded first. */
export function PathsShown({ paths }: { paths: readonly Path[] }) {
  const t = useTexts(TRACE_TEXTS)
  const { asked, address } = useTrace()
  const { first } = asked
  return (
    <>
      <p className="quiet" role="status">
        {paths.length < first ? t.allPaths(paths.length) : t.firstPaths(paths.length)}
      </p>
      <ol className="trace-paths">
        {paths.map((path, at) => (
          <li key={at}>
            <h3>
              {t.path(at + 1)} <span className="quiet">{t.steps(path.length)}</span>
            </h3>
            <Chain path={path} />
          </li>
        ))}
      </ol>
      {paths.length === first && first < MOST_PATHS && (
        <p>
          <Link href={address({ first: Math.min(MOST_PATHS, first * 3) })}>
            {t.more(Math.min(MOST_PATHS, first * 3))}
          </Link>
        </p>
      )}
    </>
  )
}

function Chain({ path: { steps } }: { path: Path }) {
  const t = useTexts(TRACE_TEXTS)
  if (steps.length === 0) return <p>{t.same}</p>
  return (
    <ol className="trace-chain">
      <li>
        <NodeShown node={steps[0]!.from} />
      </li>
      {steps.map((step) => (
        <li key={step.to.id}>
          <RelationShown step={step} />
          <NodeShown node={step.to} />
        </li>
      ))}
    </ol>
  )
}

function NodeShown({ node }: { node: NamedNode }) {
  const terms = useTexts(TERMS)
  const around = nodeAround(node)
  const kind = kindOfNode(node)
  return (
    <p className={`trace-node trace-node--${kind.toLowerCase()}`}>
      <span className="trace-node__kind">{terms.nodeKind[kind]}</span>
      <NodeLink id={node.id} lang="sv">
        {nodeName(node, terms)}
      </NodeLink>
      {around !== null && <span className="quiet"> ({around})</span>}
    </p>
  )
}

/** How the chain goes on: the relation, which way it points, and the words that bear it. */
function RelationShown({ step: { relation, forward, from, to, passages } }: { step: Step }) {
  const t = useTexts(TRACE_TEXTS)
  const terms = useTexts(TERMS)
  const [one, other] = forward ? [from, to] : [to, from]
  const words = (
    <>
      <span className="trace-step__arrow" aria-hidden="true">
        {forward ? '↓' : '↑'}
      </span>
      <span aria-hidden="true">{terms.relation[relation]}</span>
      <span className="visually-hidden">
        {`${nodeName(one, terms)} ${terms.relation[relation]} ${nodeName(other, terms)}`}
      </span>
    </>
  )
  if (passages.length === 0)
    return (
      <div className="trace-step">
        <p>
          {words} <span className="quiet">{t.noQuotation}</span>
        </p>
      </div>
    )
  return (
    <details className="trace-step">
      <summary>
        {words} <span className="quiet">{t.quotations(passages.length)}</span>
      </summary>
      <Evidence passages={passages} />
    </details>
  )
}
