import type { Table } from '../../figure/table.js'
import { FRAME } from '../../language/frame.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { STANCES } from '../../stance/stances.js'
import { countOf } from '../../stance/tally.js'
import type { Body } from './bodies.js'
import { RESPONDENTS_TEXTS } from './respondents.texts.js'

/** Makes a table of bodies: a row for each of their respondents. */
export function useRespondentRows(): (bodies: readonly Body[]) => Table {
  const { columns } = useTexts(RESPONDENTS_TEXTS)
  const positions = useTexts(FRAME).positionsCounted
  const terms = useTexts(TERMS)
  return (bodies) => ({
    columns: [
      { name: columns.name },
      { name: columns.body },
      { name: columns.kind },
      { name: columns.standing },
      { name: columns.form },
      ...STANCES.map((stance) => ({ name: terms.stance[stance], isNumber: true })),
      { name: positions, isNumber: true },
    ],
    rows: bodies.flatMap((body) =>
      body.respondents.map(({ respondent: { name, organisation, standing, form, tally } }) => [
        name,
        body.name,
        terms.organisationKind[organisation.kind],
        terms.standing[standing],
        form,
        ...STANCES.map((stance) => countOf(tally, stance)),
        tally.positions,
      ]),
    ),
  })
}
