import { useTexts } from '../../language/use-language.js'
import { BUILD } from './build.texts.js'
import { BuildSection } from './BuildSection.js'
import { Copyable } from './Copyable.js'
import { REGISTERED, type OperationDescription } from './registered-operations.js'

/** The operations that are asked by name from a plain address. */
export function Operations() {
  const t = useTexts(BUILD).operations
  return (
    <BuildSection id="operations">
      <p>{t.lead}</p>
      {REGISTERED.map((operation) => (
        <Operation key={operation.name} operation={operation} />
      ))}
    </BuildSection>
  )
}

function Operation({ operation }: { operation: OperationDescription }) {
  const t = useTexts(BUILD)
  const { name, about, example, variables, text } = operation
  return (
    <article className="build__item" id={`operation-${name}`}>
      <h3>
        <code>/graphql/{name}</code>
      </h3>
      <p lang="en">{about}</p>
      <p>
        {t.operations.example}{' '}
        <a href={encodeURI(example)} className="wrap-anywhere">
          <code>{example}</code>
        </a>
      </p>
      <div
        className="table-frame"
        tabIndex={0}
        role="group"
        aria-label={`${t.operations.variables}: ${name}`}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t.operations.variable}</th>
              <th scope="col">{t.operations.type}</th>
              <th scope="col">{t.operations.fallback}</th>
            </tr>
          </thead>
          <tbody>
            {variables.map(({ name, type, fallback, isRequired }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  <code>{type}</code>
                </td>
                <td>
                  {fallback === null ? isRequired ? t.operations.required : '' : <code>{fallback}</code>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>{t.operations.text}</summary>
        <Copyable name={`${t.operations.text}: ${name}`} code={text} />
      </details>
    </article>
  )
}
