import { useMemo } from 'react'
import type { PositionFilter } from '../../api/vocabulary.js'
import { TERMS } from '../../language/terms.js'
import { useTexts } from '../../language/use-language.js'
import { useMatter } from '../../matter/matter-context.js'
import type { Place } from './arrangement.js'
import { usePages } from './ask-pages.js'
import { MEASURES, PROPOSALS, SPEAKERS } from './matrix.operations.js'
import type { MatrixView } from './matrix-view.js'
import { measurePlaces, organisationPlaces, proposalPlaces, respondentPlaces, valuePlaces } from './places.js'

/** Proposals of these kinds are not put to the respondents. */
const NOT_REFERRED = ['REQUEST', 'DECISION']

export interface AxisPlaces {
  places: ReadonlyMap<string, Place>
  /** The ids of all that could have a position that passes the filter. */
  askable: readonly string[]
}

interface KnownPlaces {
  speakers: AxisPlaces
  subjects: AxisPlaces
  isPending: boolean
  fault: { error: unknown; retry: () => void } | undefined
}

/** What is known of the rows and columns beside their cells: what they belong to, and who else there is. */
export function usePlaces({ speaker, subject, category }: MatrixView, filter: PositionFilter): KnownPlaces {
  const { id, themes } = useMatter()
  const terms = useTexts(TERMS)
  const speakers = usePages(SPEAKERS, id, speaker !== 'STANDING')
  const proposals = usePages(PROPOSALS, id, subject === 'PROPOSAL')
  const measures = usePages(MEASURES, id, subject === 'MEASURE')

  const ofSpeakers = useMemo((): AxisPlaces => {
    if (speaker === 'STANDING')
      return { places: byId(valuePlaces(speaker, terms)), askable: filter.standing ?? [] }
    const nodes = speakers.data ?? []
    const asked = nodes.filter(
      ({ standing, organisation }) =>
        passes(filter.standing, standing) && passes(filter.organisation, organisation.id),
    )
    return speaker === 'RESPONDENT'
      ? { places: byId(respondentPlaces(nodes, terms)), askable: asked.map(({ id }) => id) }
      : {
          places: byId(organisationPlaces(nodes, terms)),
          askable: [...new Set(asked.map(({ organisation }) => organisation.id))],
        }
  }, [speaker, speakers.data, filter, terms])

  const ofSubjects = useMemo((): AxisPlaces => {
    if (subject === 'PROPOSAL') {
      const nodes = proposals.data ?? []
      const asked = nodes.filter(
        ({ kind, theme }) =>
          (filter.proposalKind ? filter.proposalKind.includes(kind) : !NOT_REFERRED.includes(kind)) &&
          (!filter.theme || (theme !== null && filter.theme.includes(theme))),
      )
      return { places: byId(proposalPlaces(nodes)), askable: asked.map(({ id }) => id) }
    }
    if (subject === 'MEASURE') {
      const nodes = measures.data ?? []
      // Of which themes or kinds of proposal a measure nobody speaks of would be, cannot be said.
      const asked = filter.theme || filter.proposalKind ? [] : nodes
      return {
        places: byId(measurePlaces(nodes, terms)),
        askable: asked.filter((one) => category === null || one.category === category).map(({ id }) => id),
      }
    }
    const places = valuePlaces(subject, terms)
    if (subject === 'CATEGORY') return { places: byId(places), askable: [] }
    const named = themes.map((theme): Place => ({ id: theme, label: theme, parent: null, group: null }))
    return { places: byId(named), askable: themes.filter((theme) => passes(filter.theme, theme)) }
  }, [subject, proposals.data, measures.data, filter, category, themes, terms])

  const asked = [speakers, proposals, measures]
  const failed = asked.find(({ isError }) => isError)
  return {
    speakers: ofSpeakers,
    subjects: ofSubjects,
    isPending: asked.some(({ isLoading }) => isLoading),
    fault: failed && { error: failed.error, retry: () => void failed.refetch() },
  }
}

function byId(places: readonly Place[]): ReadonlyMap<string, Place> {
  return new Map(places.map((place) => [place.id, place]))
}

function passes(values: readonly string[] | null | undefined, value: string): boolean {
  return values == null || values.includes(value)
}
