import { loadRecords, loadRequired } from '../schema/batch.js'
import { kindOfId } from '../schema/id.js'
import type { Loaders } from '../schema/loaders.js'

/** A text in which a node is searched, and the field that holds it, as a path in the API. */
export interface SearchedText {
  field: string
  text: string
}

type Field = readonly [path: string, text: string | null | readonly string[]]

/** The texts whose stems the load stores with a node, always in the same order: its names first. */
export async function searchedTexts(loaders: Loaders, id: string): Promise<SearchedText[]> {
  const fields = await fieldsOf(loaders, id)
  return fields.flatMap(([field, text]) => [text ?? []].flat().map((one) => ({ field, text: one })))
}

/** One case a kind, after what the rows of that kind give the vocabulary (src/dataset/rows). */
async function fieldsOf(loaders: Loaders, id: string): Promise<Field[]> {
  switch (kindOfId(id)!) {
    case 'MATTER': {
      const { title, report, referenceNumber } = await loadRequired(loaders.matter, id)
      return [
        ['title', title],
        ['report', report],
        ['referenceNumber', referenceNumber],
      ]
    }
    case 'FACT': {
      const { text } = await loadRequired(loaders.fact, id)
      return [['text', text]]
    }
    case 'DOCUMENT': {
      const { title, referenceNumber } = await loadRequired(loaders.document, id)
      return [
        ['title', title],
        ['referenceNumber', referenceNumber],
      ]
    }
    case 'ORGANISATION': {
      const { name, aliases } = await loadRequired(loaders.organisation, id)
      return [
        ['name', name],
        ['aliases', aliases],
      ]
    }
    case 'RESPONDENT': {
      const { name, organisationId, form, scope, ruleNote } = await loadRequired(loaders.respondent, id)
      const { aliases } = await loadRequired(loaders.organisation, organisationId)
      return [
        ['name', name],
        ['organisation.aliases', aliases],
        ['form', form],
        ['scope', scope],
        ['defaultRule.note', ruleNote],
      ]
    }
    case 'PROPOSAL': {
      const { number, title, summary } = await loadRequired(loaders.proposal, id)
      return [
        ['number', number],
        ['title', title],
        ['summary', summary],
      ]
    }
    case 'MEASURE': {
      const { name, aliases, description } = await loadRequired(loaders.measure, id)
      return [
        ['name', name],
        ['aliases', aliases],
        ['description', description],
      ]
    }
    case 'STATUTE': {
      const { name, number, aliases } = await loadRequired(loaders.statute, id)
      return [
        ['name', name],
        ['number', number],
        ['aliases', aliases],
      ]
    }
    case 'POSITION': {
      const { summary, conditions, passageIds } = await loadRequired(loaders.position, id)
      return [
        ['summary', summary],
        ['conditions', conditions],
        ['passages.phrase', await phrases(loaders, passageIds)],
      ]
    }
    case 'PRACTICE': {
      const { note, since, passageIds } = await loadRequired(loaders.practice, id)
      return [
        ['note', note],
        ['since', since],
        ['passages.phrase', await phrases(loaders, passageIds)],
      ]
    }
    case 'PASSAGE': {
      const { phrase, section } = await loadRequired(loaders.passage, id)
      return [
        ['phrase', phrase],
        ['section', section],
      ]
    }
  }
}

const phrases = async ({ passage }: Loaders, ids: readonly string[]) =>
  (await loadRecords(passage, ids)).map(({ phrase }) => phrase)
