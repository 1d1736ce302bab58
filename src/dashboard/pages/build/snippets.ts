/** What stands in the place of the service's address and of the matter, in the files under snippets/. */
export interface Filling {
  /** As in https://example.org, without a slash at the end. */
  origin: string
  /** The id of a matter. */
  matter: string
}

const TEXTS: Readonly<Record<string, string>> = import.meta.glob<string>('./snippets/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The charts of the dashboard that come as snippets. */
export const CHARTS = ['measures', 'matrix'] as const

export type ChartName = (typeof CHARTS)[number]

/** The tools, each with how the names of its files end. */
export const TOOLS = {
  html: '.html',
  python: '.py',
  r: '.R',
  observable: '.ojs',
  grafana: '.grafana.json',
  excel: '.pq',
} as const

export type ToolName = keyof typeof TOOLS

/** The chart as a snippet for a tool, ready to run. */
export function chartSnippet(chart: ChartName, tool: ToolName, filling: Filling): string {
  return snippet(`${chart}${TOOLS[tool]}`, filling)
}

/** A file under snippets/, ready to run. */
export function snippet(file: string, { origin, matter }: Filling): string {
  return TEXTS[`./snippets/${file}`]!.replaceAll('{{origin}}', origin).replaceAll('{{matter}}', matter)
}
