import { useState } from 'react'
import { NodeLink } from '../../address/PageLink.js'
import { FRAME } from '../../language/frame.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { PositionLine, type PositionShown } from '../../position/PositionLine.js'
import { targetName } from '../../position/target-name.js'
import { StanceMark } from '../../stance/StanceMark.js'
import type { BesideColumn } from './beside-columns.js'
import { DIFFERENCES, type BesideRow } from './beside-rows.js'
import { RESPONDENT_TEXTS } from './respondent.texts.js'

interface BesideTableProps {
  columns: readonly BesideColumn[]
  rows: readonly BesideRow[]
}

/** A column for each respondent, a row for each thing they speak on; differences first. */
export function BesideTable({ columns, rows }: BesideTableProps) {
  const t = useTexts(RESPONDENT_TEXTS).beside
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t.title}>
      <table className="respondent__beside">
        <caption className="visually-hidden">{t.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.row}</th>
            {columns.map(({ id, name, relation }) => (
              <th key={id} scope="col">
                {relation === 'self' ? (
                  <span lang="sv">{name}</span>
                ) : (
                  <NodeLink id={id} lang="sv">
                    {name}
                  </NodeLink>
                )}
                <span className="respondent__relation">{t.relations[relation]}</span>
              </th>
            ))}
          </tr>
        </thead>
        {DIFFERENCES.map((difference) => {
          const some = rows.filter((row) => row.difference === difference)
          return some.length > 0 && <Group key={difference} rows={some} columns={columns} />
        })}
      </table>
    </div>
  )
}

/** So many rows on which all agree are shown at first; what differs is shown all. */
const MOST_AGREED = 8

function Group({ rows, columns }: BesideTableProps) {
  const t = useTexts(RESPONDENT_TEXTS).beside
  const [isWhole, setWhole] = useState(false)
  const { difference } = rows[0]!
  const shown = difference === 'same' && !isWhole ? rows.slice(0, MOST_AGREED) : rows
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length + 1} className="respondent__difference">
          {t.groups[difference]} <span className="quiet">({rows.length})</span>
        </th>
      </tr>
      {shown.map((row) => (
        <Row key={row.target.id} row={row} columns={columns} />
      ))}
      {shown.length < rows.length && (
        <tr>
          <td colSpan={columns.length + 1}>
            <button type="button" onClick={() => setWhole(true)}>
              {t.showAll(rows.length)}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  )
}

function Row({ row: { target, positions }, columns }: { row: BesideRow; columns: readonly BesideColumn[] }) {
  const t = useTexts(RESPONDENT_TEXTS).beside
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <tr>
        <th scope="row">
          <span lang="sv">{targetName(target)}</span>{' '}
          <button
            type="button"
            className="respondent__unfold"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t.open}
          </button>
        </th>
        {columns.map(({ id }) => (
          <td key={id}>
            <Cell positions={positions.filter(({ respondent }) => respondent.id === id)} />
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr className="respondent__said">
          <td colSpan={columns.length + 1}>
            {positions.map((position) => (
              <PositionLine key={position.id} position={position} hide="target" />
            ))}
          </td>
        </tr>
      )}
    </>
  )
}

function Cell({ positions }: { positions: readonly PositionShown[] }) {
  const silence = useTexts(FRAME).silence
  const basis = useTexts(TERMS).basis
  if (positions.length === 0)
    return (
      <span className="quiet">
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{silence}</span>
      </span>
    )
  return positions.map((position) => (
    <div key={position.id}>
      <StanceMark stance={position.stance} byRule={position.basis === 'DEFAULT_RULE'} />
      {position.basis === 'ADOPTED' && (
        <span className="respondent__relation">{basis.ADOPTED.toLowerCase()}</span>
      )}
    </div>
  ))
}
