import { parse, print } from 'graphql'
import { kindOfId } from '../schema/id.js'
import type { NodeKind } from '../schema/vocabulary.js'

/** What is worth seeing of a node of each kind, and where it leads on. */
const FIELDS: Readonly<Record<NodeKind, string>> = {
  MATTER: `title kind referenceNumber report openedOn deadline invited
    respondents(first: 20) { totalCount nodes { id name standing } } proposals(first: 20) { totalCount nodes { id number title } }`,
  FACT: 'text passages { phrase page firstLine lastLine document { id title } }',
  DOCUMENT: `title kind date referenceNumber issuer { id name } matter { id title } respondents { id name standing }
    passages(first: 20) { totalCount nodes { phrase page firstLine lastLine } }`,
  ORGANISATION: `name kind aliases partOf { id name } parts { id name } respondents { id standing matter { id title } }
    assignments(first: 20) { totalCount nodes { id number title } } practices { role measure { id name } }`,
  RESPONDENT: `name standing organisation { id name kind } matter { id title } within { id name } documents { id title date }
    tally { support supportWithCondition mixed doubt oppose noViews }
    positions(first: 20) { totalCount nodes { id stance basis target { ... on Proposal { number title } ... on Measure { name } } } }`,
  PROPOSAL: `number title kind theme summary matter { id title } partOf { id number title } measures { id name } assigns { id name }
    tally { support supportWithCondition mixed doubt oppose noViews }
    positions(first: 20) { totalCount nodes { id stance basis conditions respondent { name standing } passages { phrase page firstLine lastLine } } }`,
  MEASURE: `name aliases category description broader { id name } narrower { id name }
    tally { support supportWithCondition mixed doubt oppose noViews }
    positions(first: 20) { totalCount nodes { id stance basis conditions respondent { name standing } passages { phrase page firstLine lastLine } } }`,
  STATUTE: 'name number aliases proposals { id number title }',
  POSITION: `stance basis summary conditions alternatives respondent { id name standing }
    target { ... on Proposal { id number title } ... on Measure { id name } } document { id title date }
    passages { phrase page firstLine lastLine document { title } } adopts { id respondent { name } }`,
  PRACTICE: `role since note organisation { id name } measure { id name } partners { id name }
    passages { phrase page firstLine lastLine document { title } }`,
  PASSAGE: 'phrase page firstLine lastLine section document { id title date }',
}

/**
 * A query that shows a node, for the playground.
 * @param id of a kind that there is
 * @param remark to stand above it as a comment
 */
export function readyQuery(id: string, remark: string | undefined): string {
  const kind = kindOfId(id)!
  const type = kind[0]! + kind.slice(1).toLowerCase()
  const query = `query ${type} { node(id: ${JSON.stringify(id)}) { id ... on ${type} { ${FIELDS[kind]} } } dataset { version } }`
  return `${remark === undefined ? '' : `# ${remark}\n`}${print(parse(query))}\n`
}
