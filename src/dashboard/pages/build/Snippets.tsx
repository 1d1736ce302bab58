import { useSearch } from 'wouter'
import { PageLink } from '../../address/PageLink.js'
import { useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import { BUILD } from './build.texts.js'
import { BuildSection } from './BuildSection.js'
import { Copyable } from './Copyable.js'
import { CHARTS, chartSnippet, TOOLS, type ToolName } from './snippets.js'

const TOOL_NAMES = Object.keys(TOOLS) as ToolName[]

/** Charts of the dashboard for other tools, with the address of this service and the matter filled in. */
export function Snippets() {
  const t = useTexts(BUILD)
  const { id } = useMatter()
  const named = new URLSearchParams(useSearch()).get('tool')
  const tool = TOOL_NAMES.find((one) => one === named) ?? 'html'
  const filling = { origin: location.origin, matter: id }
  return (
    <BuildSection id="charts">
      <p>{t.charts.lead}</p>
      <nav aria-label={t.charts.tools}>
        <ul className="tools">
          {TOOL_NAMES.map((one) => (
            <li key={one}>
              <PageLink path="/build" own={{ tool: one }} aria-current={one === tool ? 'true' : undefined}>
                {t.tools[one].name}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <p className="build__note">{t.tools[tool].how}</p>
      {CHARTS.map((chart) => (
        <div key={chart} className="build__snippet">
          <h3>{t.charts[chart]}</h3>
          <Copyable
            name={`${t.charts[chart]}, ${t.tools[tool].name}`}
            code={chartSnippet(chart, tool, filling)}
          />
        </div>
      ))}
    </BuildSection>
  )
}
