import { Fragment, useId } from 'react'
import { useSearchParams } from 'wouter'
import { NodeLink } from '../../address/PageLink.js'
import { useTexts } from '../../language/use-language.js'
import { StanceMark } from '../../stance/StanceMark.js'
import { Who } from './AgreementFigure.js'
import { COMPARE } from './compare.texts.js'
import { DISTANCES, type ComparedTarget } from './differences.js'
import { LETTERS } from './letters.js'
import type { Named } from './named-respondents.js'
import { OpenedPositions } from './OpenedPositions.js'

interface DifferencesTableProps {
  targets: readonly ComparedTarget[]
  respondents: readonly Named[]
}

/** Targets by respondents; a cell unfolds to its positions, as the address says: `target=ID&of=ID`. */
export function DifferencesTable({ targets, respondents }: DifferencesTableProps) {
  const t = useTexts(COMPARE).differences
  const [search, setSearch] = useSearchParams()
  const opened = { target: search.get('target'), of: search.get('of') }
  const at = respondents.findIndex(({ id }) => id === opened.of)
  const isThere = targets.some(({ id, said }) => id === opened.target && said[at])

  function open(target: string, of: string): void {
    const isOpen = opened.target === target && opened.of === of
    setSearch((before) => {
      const after = new URLSearchParams(before)
      for (const [name, value] of Object.entries({ target, of }))
        if (isOpen) after.delete(name)
        else after.set(name, value)
      return after
    })
  }

  const named = [opened.target, opened.of].filter((id) => id !== null)
  return (
    <>
      {named.length > 0 && !isThere && (
        <p className="compare-complaints" role="status">
          {t.notThere(named.join(', '))}
        </p>
      )}
      <div className="table-frame" tabIndex={0} role="group" aria-label={t.title}>
        <table className="compare-table">
          <thead>
            <tr>
              <th scope="col">{t.target}</th>
              {respondents.map(({ id, name }, index) => (
                <th key={id} scope="col">
                  <Who letter={LETTERS[index]!} name={name} />
                </th>
              ))}
            </tr>
          </thead>
          {DISTANCES.map((distance) => {
            const those = targets.filter((target) => target.distance === distance)
            return those.length === 0 ? null : (
              <tbody key={distance} className={`compare-table__${distance}`}>
                <tr className="compare-table__section">
                  <th scope="rowgroup" colSpan={respondents.length + 1}>
                    {t.distances[distance]} <span className="quiet">({those.length})</span>
                  </th>
                </tr>
                {those.map((target) => (
                  <TargetRow
                    key={target.id}
                    target={target}
                    respondents={respondents}
                    opened={opened.target === target.id ? at : -1}
                    onOpen={open}
                  />
                ))}
              </tbody>
            )
          })}
        </table>
      </div>
    </>
  )
}

interface TargetRowProps {
  target: ComparedTarget
  respondents: readonly Named[]
  /** Which of the respondents is unfolded; -1 where none is. */
  opened: number
  onOpen: (target: string, of: string) => void
}

function TargetRow({ target, respondents, opened, onOpen }: TargetRowProps) {
  const t = useTexts(COMPARE).differences
  const unfolded = useId()
  const said = target.said[opened]
  return (
    <Fragment>
      <tr>
        <th scope="row" lang="sv">
          {target.isMeasure ? <NodeLink id={target.id}>{target.name}</NodeLink> : target.name}
        </th>
        {target.said.map((one, at) => {
          const { id, name } = respondents[at]!
          return (
            <td key={id}>
              {one === null ? (
                <span className="compare-silence quiet">
                  <span aria-hidden="true">·</span> <span className="compare-silence__text">{t.silence}</span>
                </span>
              ) : (
                <button
                  type="button"
                  className="compare-cell"
                  aria-expanded={at === opened}
                  aria-controls={at === opened ? unfolded : undefined}
                  title={t.openLabel(name)}
                  onClick={() => onOpen(target.id, id)}
                >
                  <StanceMark stance={one.stance} byRule={one.basis === 'DEFAULT_RULE'} />
                  {one.positions.length > 1 && (
                    <span className="compare-cell__more">
                      <span aria-hidden="true">{t.more(one.positions.length - 1)}</span>
                      <span className="visually-hidden">{t.moreLong(one.positions.length - 1)}</span>
                    </span>
                  )}
                </button>
              )}
            </td>
          )
        })}
      </tr>
      {said && (
        <tr>
          <td id={unfolded} colSpan={respondents.length + 1} className="compare-table__unfolded">
            <OpenedPositions ids={said.positions} />
          </td>
        </tr>
      )}
    </Fragment>
  )
}
