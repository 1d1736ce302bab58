import { useId } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../../language/use-language.js'
import { goesWith, inMode, OPTION_VALUES, type NetworkOptions } from './network-options.js'
import { OPTION_TEXTS } from './options.texts.js'
import { OptionSelect } from './OptionSelect.js'
import { useNetworkAddress } from './use-network-address.js'

/** The questions that most come with. */
const KINDS = [
  { name: 'agreement', mode: 'ONE_MODE', qualifier: 'CONGRUENCE' },
  { name: 'conflict', mode: 'ONE_MODE', qualifier: 'CONFLICT' },
  { name: 'difference', mode: 'ONE_MODE', qualifier: 'SUBTRACT' },
  { name: 'positions', mode: 'TWO_MODE', qualifier: 'SUBTRACT' },
] as const

/** How the network is made: every option of the API, those that do not go together told and not to be chosen. */
export function OptionsForm() {
  const t = useTexts(OPTION_TEXTS)
  const { options, ignored, clashes, withOptions, go } = useNetworkAddress()
  const isolates = useId()
  const set = (changes: Partial<NetworkOptions>) => go(withOptions({ ...options, ...changes }))
  const { mode } = options
  return (
    <section className="network-options" aria-label={t.title}>
      <nav aria-label={t.kinds}>
        <ul className="network-options__kinds">
          {KINDS.map((kind) => {
            const isHere = kind.mode === mode && kind.qualifier === options.qualifier
            return (
              <li key={kind.name}>
                <Link
                  href={withOptions({ ...inMode(options, kind.mode), qualifier: kind.qualifier })}
                  aria-current={isHere || undefined}
                >
                  {t.kind[kind.name]}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
      <details>
        <summary>{t.all}</summary>
        <div className="network-options__grid">
          <OptionSelect
            name="mode"
            value={mode}
            values={OPTION_VALUES.mode}
            onChoose={(value) => go(withOptions(inMode(options, value)))}
          />
          <OptionSelect
            name="actors"
            value={options.actors}
            values={OPTION_VALUES.actors}
            onChoose={(actors) => set({ actors })}
          />
          <OptionSelect
            name="concepts"
            value={options.concepts}
            values={OPTION_VALUES.concepts}
            onChoose={(concepts) => set({ concepts })}
          />
          <OptionSelect
            name="qualifier"
            value={options.qualifier}
            values={OPTION_VALUES.qualifier}
            isOut={(value) => !goesWith(mode, 'qualifier', value)}
            meaning={t.meaning.qualifier[mode][options.qualifier]}
            onChoose={(qualifier) => set({ qualifier })}
          />
          <OptionSelect
            name="normalisation"
            value={options.normalisation}
            values={OPTION_VALUES.normalisation}
            isOut={(value) => !goesWith(mode, 'normalisation', value)}
            meaning={t.meaning.normalisation[options.normalisation]}
            onChoose={(normalisation) => set({ normalisation })}
          />
          <OptionSelect
            name="duplicates"
            value={options.duplicates}
            values={OPTION_VALUES.duplicates}
            meaning={t.meaning.duplicates[options.duplicates]}
            onChoose={(duplicates) => set({ duplicates })}
          />
          <MinimumWeight value={options.minimumWeight} onSet={(minimumWeight) => set({ minimumWeight })} />
          <div className="network-option">
            <label htmlFor={isolates} className="network-option__check">
              <input
                id={isolates}
                type="checkbox"
                checked={options.isolates}
                onChange={(event) => set({ isolates: event.target.checked })}
              />
              {t.names.isolates}
            </label>
            <p className="quiet">{t.meaning.isolates}</p>
          </div>
        </div>
        <p className="quiet">{t.goTogether[mode]}</p>
      </details>
      {(ignored.length > 0 || clashes.length > 0) && (
        <div className="network-options__faults" role="status">
          {ignored.length > 0 && <p>{t.ignored(ignored.join(', '))}</p>}
          {clashes.map(({ name, given, taken }) => (
            <p key={name}>
              {t.clash(
                t.values[name][given as never],
                t.values.mode[mode],
                t.values[name][taken as never],
                `${name}=${given}`,
              )}
            </p>
          ))}
        </div>
      )}
    </section>
  )
}

interface MinimumWeightProps {
  value: number | null
  onSet: (value: number | null) => void
}

/** Goes into the address when it is left, or by Enter: each digit alone would be another network. */
function MinimumWeight({ value, onSet }: MinimumWeightProps) {
  const t = useTexts(OPTION_TEXTS)
  const id = useId()
  const commit = (field: HTMLInputElement) => {
    const number = field.value === '' ? null : field.valueAsNumber
    if (number !== value && (number === null || Number.isFinite(number))) onSet(number)
  }
  return (
    <div className="network-option">
      <label htmlFor={id}>{t.names.minimumWeight}</label>
      <input
        id={id}
        key={value}
        type="number"
        step="any"
        defaultValue={value ?? ''}
        onBlur={(event) => commit(event.target)}
        onKeyDown={(event) => event.key === 'Enter' && commit(event.currentTarget)}
      />
      <p className="quiet">{t.meaning.minimumWeight}</p>
    </div>
  )
}
