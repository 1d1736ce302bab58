import { useState } from 'react'
import { question } from '../api/question.js'
import { useAnswer } from '../api/use-answer.js'
import { FRAME } from '../language/frame.js'
import { TERMS } from '../language/terms.js'
import { useTexts } from '../language/use-language.js'
import { useMatter } from '../matter/matter-context.js'
import { Fault } from '../states/Fault.js'
import { Choices } from './Choices.js'
import { FILTER_NAMES, FILTER_VALUES, isChanged, START, toggled, type FilterName } from './filters.js'
import { ORGANISATIONS } from './filters.operations.js'
import { RuleSwitch } from './RuleSwitch.js'
import { useFilters } from './use-filters.js'
import './filter-bar.css'

interface FilterBarProps {
  /** Filters that mean nothing on this page. */
  without?: readonly FilterName[]
}

/** What the page is narrowed by; everything in it stands in the address. */
export function FilterBar({ without = [] }: FilterBarProps) {
  const t = useTexts(FRAME).filters
  const terms = useTexts(TERMS)
  const { filters, setFilters, ignored } = useFilters()
  const { themes } = useMatter()
  const [isOpen, setOpen] = useState(false)
  const shown = FILTER_NAMES.filter((name) => !without.includes(name))
  const changes = shown.filter((name) => isChanged(filters, name)).length

  const choices = (name: FilterName, values: readonly { value: string; label: string }[]) => (
    <Choices
      key={name}
      legend={t[name]}
      values={values}
      chosen={filters[name]}
      all={START[name].length === 0 ? t.all : undefined}
      onToggle={(value) => setFilters(toggled(filters, name, value as never))}
    />
  )
  const terminology = { ...terms, theme: {}, organisation: {} } as Record<FilterName, Record<string, string>>

  return (
    <section className="filter-bar" aria-label={t.title}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t.title}
          <span className="filter-bar__state">{changes === 0 ? t.start : t.changed(changes)}</span>
        </summary>
        <div className="filter-bar__panel">
          {shown
            .filter((name) => FILTER_VALUES[name])
            .map((name) =>
              choices(
                name,
                FILTER_VALUES[name]!.map((value) => ({ value, label: terminology[name][value]! })),
              ),
            )}
          {shown.includes('theme') &&
            choices(
              'theme',
              themes.map((theme) => ({ value: theme, label: theme })),
            )}
          {shown.includes('organisation') && isOpen && (
            <OrganisationChoices render={(values) => choices('organisation', values)} />
          )}
        </div>
      </details>
      <div className="filter-bar__line">
        {shown.includes('basis') && <RuleSwitch />}
        {changes > 0 && (
          <button type="button" onClick={() => setFilters(START)}>
            {t.reset}
          </button>
        )}
      </div>
      {ignored.length > 0 && (
        <p className="filter-bar__ignored" role="status">
          {t.ignored(ignored.join(', '))}
        </p>
      )}
    </section>
  )
}

interface OrganisationChoicesProps {
  render: (values: readonly { value: string; label: string }[]) => React.ReactNode
}

function OrganisationChoices({ render }: OrganisationChoicesProps) {
  const { id } = useMatter()
  const { data, error, refetch } = useAnswer(question(ORGANISATIONS, { matter: [id] }))
  if (error) return <Fault error={error} retry={() => void refetch()} />
  return render(
    (data?.organisations.nodes ?? []).map(({ id, name, partOf }) => ({
      value: id,
      label: partOf === null ? name : `${name}, ${partOf.name}`,
    })),
  )
}
