import { useTexts } from '../../language/use-language.js'
import { BUILD } from './build.texts.js'
import { BuildSection } from './BuildSection.js'
import { Copyable } from './Copyable.js'
import documented from './documented.json'

type Feed = (typeof documented)['feeds'][number]

interface Parameter {
  name: string
  takes: string
  fallback: string | null
  about: string
}

/** Where documented.json has the service; here it is where this page came from. */
const DOCUMENTED_ORIGIN = 'http://127.0.0.1:4000'

/** The feeds, for tools that take a file: what each holds, takes, and how it is read. */
export function Feeds() {
  const t = useTexts(BUILD).feeds
  return (
    <BuildSection id="feeds">
      <p>{t.lead}</p>
      {documented.feeds.map((feed) => (
        <FeedItem key={feed.name} feed={feed} />
      ))}
      <h3>{t.filters}</h3>
      <p>{t.filtersLead}</p>
      {documented.filters.map(({ name, parameters }) => (
        <details key={name} className="build__details">
          <summary>
            <code>{name}</code>
          </summary>
          <Parameters name={name} parameters={parameters} />
        </details>
      ))}
    </BuildSection>
  )
}

function FeedItem({ feed }: { feed: Feed }) {
  const t = useTexts(BUILD).feeds
  const { name, about, filter, options, isTable, holds, lines } = feed
  const address = `/export/${name}`
  return (
    <article className="build__item" id={`feed-${name}`}>
      <h3>
        <a href={address}>
          <code>{address}</code>
        </a>
      </h3>
      <p lang="en">{about}</p>
      <p>{filter === null ? t.noFilter : t.filter(filter)}</p>
      <details className="build__details">
        <summary>{t.lines}</summary>
        <dl className="build__lines">
          {lines.map(({ tool, line }) => (
            <div key={tool}>
              <dt>{tool}</dt>
              <dd>
                <Copyable
                  isLine
                  name={`${name}, ${tool}`}
                  code={line.replaceAll(DOCUMENTED_ORIGIN, location.origin)}
                />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {options.length > 0 && (
        <details className="build__details">
          <summary>{t.options}</summary>
          <Parameters name={name} parameters={options} />
        </details>
      )}
      <details className="build__details">
        <summary>
          {isTable ? t.columns : t.holds} ({holds.length})
        </summary>
        <div className="table-frame" tabIndex={0} role="group" aria-label={`${t.columns}: ${name}`}>
          <table lang="en">
            <tbody>
              {holds.map(({ name, about }) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>{about}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </article>
  )
}

function Parameters({ name, parameters }: { name: string; parameters: readonly Parameter[] }) {
  const t = useTexts(BUILD).feeds
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={`${t.parameter}: ${name}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.parameter}</th>
            <th scope="col">{t.takes}</th>
            <th scope="col">{t.meaning}</th>
          </tr>
        </thead>
        <tbody lang="en">
          {parameters.map(({ name, takes, fallback, about }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                {takes}
                {fallback !== null && (
                  <>
                    ; <code>{fallback}</code> where left out
                  </>
                )}
              </td>
              <td>{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
