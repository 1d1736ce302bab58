/** Things under their theme, in the order in which the themes come first; those without one last, under ''. */
export function byTheme<Thing>(
  things: readonly Thing[],
  themeOf: (thing: Thing) => string | null,
): { theme: string; things: Thing[] }[] {
  const found = new Map<string, Thing[]>()
  for (const thing of things) {
    const theme = themeOf(thing) ?? ''
    found.set(theme, [...(found.get(theme) ?? []), thing])
  }
  return [...found]
    .map(([theme, things]) => ({ theme, things }))
    .sort((a, b) => Number(a.theme === '') - Number(b.theme === ''))
}
