import { useId } from 'react'
import { FRAME } from '../../language/frame.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { MATRIX_TEXTS } from './matrix.texts.js'
import { BODY_GROUPS, SORTS, SPEAKER_AXES, SUBJECT_AXES, SUBJECT_GROUPS } from './matrix-view.js'
import { useMatrixView } from './use-matrix-view.js'

/** How the matrix is laid out: who by what, grouped and in order. */
export function Controls() {
  const all = useTexts(MATRIX_TEXTS)
  const frame = useTexts(FRAME).filters
  const terms = useTexts(TERMS)
  const { view, ignored, change } = useMatrixView()
  const t = all.controls
  return (
    <section className="matrix-controls" aria-label={t.title}>
      <Select
        label={t.speaker}
        value={view.speaker}
        values={SPEAKER_AXES}
        names={all.axes}
        onChange={(speaker) => change({ speaker, opened: null })}
      />
      <Select
        label={t.subject}
        value={view.subject}
        values={SUBJECT_AXES}
        names={all.axes}
        onChange={(subject) => change({ subject, category: null, opened: null })}
      />
      {view.speaker !== 'STANDING' && (
        <Select
          label={t.bodies}
          value={view.bodies}
          values={BODY_GROUPS}
          names={t.bodyGroups}
          onChange={(bodies) => change({ bodies })}
        />
      )}
      {(view.subject === 'PROPOSAL' || view.subject === 'MEASURE') && (
        <Select
          label={t.subjects}
          value={view.subjects}
          values={SUBJECT_GROUPS}
          names={view.subject === 'MEASURE' ? t.measureGroups : t.subjectGroups}
          onChange={(subjects) => change({ subjects })}
        />
      )}
      <Select
        label={t.sort}
        value={view.sort}
        values={SORTS}
        names={t.sorts}
        onChange={(sort) => change({ sort })}
      />
      <label className="matrix-controls__check">
        <input
          type="checkbox"
          checked={view.withSilent}
          onChange={() => change({ withSilent: !view.withSilent })}
        />
        <span>{t.silent}</span>
      </label>
      <button
        type="button"
        aria-pressed={view.isTransposed}
        onClick={() => change({ isTransposed: !view.isTransposed, opened: null })}
      >
        <span aria-hidden="true">⇄</span> {t.transpose}
      </button>
      {view.category !== null && (
        <p className="matrix-controls__category">
          {t.onlyCategory(terms.category[view.category])}{' '}
          <button type="button" onClick={() => change({ category: null, opened: null })}>
            {t.allCategories}
          </button>
        </p>
      )}
      {ignored.length > 0 && (
        <p className="matrix-controls__ignored" role="status">
          {frame.ignored(ignored.join(', '))}
        </p>
      )}
    </section>
  )
}

interface SelectProps<Value extends string> {
  label: string
  value: Value
  values: readonly Value[]
  names: Readonly<Record<Value, string>>
  onChange: (value: Value) => void
}

function Select<Value extends string>({ label, value, values, names, onChange }: SelectProps<Value>) {
  const id = useId()
  return (
    <div className="matrix-controls__choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </div>
  )
}
