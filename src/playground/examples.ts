import type { Asked } from './permalink.js'

export interface Example extends Asked {
  title: string
}

const SUPPORTERS = `# Who supports naloxone, and how do we know?
#
# When the Swedish government sends an inquiry's report on referral (remiss), hundreds of
# bodies answer in free text. Here their positions are a graph you can ask. Press the
# run button (▶) or Ctrl-Enter; the answer appears on the other side.
#
# Each position has a stance, the basis it rests on, its conditions, and passages: the
# words that bear it, with document, page and lines. Only positions that a body stated
# or made its own are counted, not those that follow from a rule for what it left
# uncommented – unless you ask: positions(filter: { basis: [DEFAULT_RULE] }).
#
# Ctrl-Space lists what can be asked where the cursor stands; the book at the left edge
# opens the documentation, the lamp more examples. The address of this page is a link
# to the open tab, so a question can be shared by copying it.

query WhoSupportsNaloxone {
  measure(id: "measure:naloxon") {
    name
    aliases
    description
    tally { support supportWithCondition mixed doubt oppose respondents }
    supporters(first: 10) { nodes { name standing within { name } } }
    positions(first: 10) {
      nodes {
        stance
        basis
        conditions
        summary
        respondent { name standing }
        passages { phrase page firstLine lastLine document { title } }
      }
    }
  }
}
`

const CONDITIONS = `# On which conditions does Västerås agree?
#
# A respondent's positions that carry conditions, with the proposal or measure they are
# on. Leave the filter out to see all its positions, or page on with "after".

query PositionsWithConditions {
  respondent(id: "respondent:sou-2023-62/vasteras-stad") {
    name
    standing
    answeredOn
    tally { support supportWithCondition mixed doubt oppose noViews }
    positions(filter: { hasConditions: true }, first: 20) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        target {
          ... on Proposal { number title }
          ... on Measure { name }
        }
        stance
        conditions
        passages { phrase page firstLine lastLine }
      }
    }
  }
}
`

const TASKS = `# What would Socialstyrelsen have to do?
#
# The proposals that would give an agency a task, the measures they bear on, and how
# those who answered stand. "involvedIn" has those where it would be consulted or paid.

query TasksOfAnAgency {
  organisation(id: "organisation:socialstyrelsen") {
    name
    aliases
    assignments(first: 50) {
      nodes {
        number
        title
        kind
        summary
        concerns { bearing measure { name } }
        requestedBy { name }
        tally { support supportWithCondition doubt oppose }
      }
    }
  }
}
`

const EVIDENCE = `# How strong is the support for a measure, and what does it rest on?
#
# Every number opens: the same filter on "positions" lists exactly what the tally
# counted. "direct" leaves only positions on the measure itself; the others come from
# proposals that advance it.

query MeasureWithEvidence {
  measure(id: "measure:naloxon") {
    name
    category
    onTheMeasureItself: tally(direct: true) { support supportWithCondition respondents positions }
    ofTheBodiesAsked: tally(filter: { standing: [PRINCIPAL] }) { support supportWithCondition respondents positions }
    positions(filter: { stance: [SUPPORT, SUPPORT_WITH_CONDITION] }, orderBy: { field: STANCE }, first: 20) {
      totalCount
      nodes {
        respondent { name standing }
        stance
        basis
        conditions
        target {
          ... on Proposal { number title kind }
          ... on Measure { name }
        }
        passages { phrase page firstLine lastLine section document { title date } }
      }
    }
    proposals(first: 10) { nodes { number title kind } }
    practices { role organisation { name } note }
  }
}
`

/** The tabs of a first visit; the first explains itself. */
export const EXAMPLES: readonly Example[] = [
  example('Who supports naloxone?', SUPPORTERS),
  example('A respondent’s positions with conditions', CONDITIONS),
  example('An agency’s would-be tasks', TASKS),
  example('A measure’s tally with evidence', EVIDENCE),
]

function example(title: string, query: string): Example {
  return { title, query, variables: '', operationName: null }
}
