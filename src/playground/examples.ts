import type { Asked } from './permalink.js'

export interface Example extends Asked {
  title: string
}

const SUPPORTERS = `# Who supports naloxone, and how do we know?
# Press the run button (▶) or Ctrl-Enter.
#
# Sweden's government sends reports on referral
# (remiss), and bodies answer in free text. Here
# their positions are a graph: each has a stance,
# its basis, conditions, and passages – the words
# that bear it, with document, page and lines.
# What follows only from a rule for silence is
# left out, until you ask for that basis.
#
# Ctrl-Space lists what can be asked. The icons
# at the edge open documentation and examples.
# This page's address is a link to the open tab:
# copy it to share a question.

query WhoSupportsNaloxone {
  measure(id: "measure:naloxon") {
    name
    aliases
    description
    tally {
      support supportWithCondition doubt oppose
    }
    supporters(first: 10) {
      nodes { name standing within { name } }
    }
    positions(first: 10) {
      nodes {
        stance
        basis
        conditions
        summary
        respondent { name standing }
        passages {
          phrase page firstLine lastLine
          document { title }
        }
      }
    }
  }
}
`

const CONDITIONS = `# On which conditions does Västerås agree?
#
# A respondent's positions with conditions, and
# what they are on. Leave the filter out to see
# all its positions; page on with "after".

query PositionsWithConditions {
  respondent(id: "respondent:sou-2023-62/vasteras-stad") {
    name
    standing
    answeredOn
    tally {
      support supportWithCondition doubt oppose
    }
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

const TASKS = `# What would Folkhälsomyndigheten have to do?
#
# Proposals that would give an agency a task,
# the measures they bear on, and how those who
# answered stand. "involvedIn" has those where
# it would be consulted, paid or informed.

query TasksOfAnAgency {
  organisation(id: "organisation:folkhalsomyndigheten") {
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
        tally {
          support supportWithCondition doubt oppose
        }
      }
    }
  }
}
`

const EVIDENCE = `# How strong is the support for a measure,
# and what does it rest on?
#
# Every number opens: the same filter on
# "positions" lists what the tally counted.
# "direct" keeps positions on the measure
# itself; the others are on proposals that
# advance it.

query MeasureWithEvidence {
  measure(id: "measure:naloxon") {
    name
    category
    inAll: tally {
      support supportWithCondition respondents positions
    }
    onTheMeasureItself: tally(direct: true) {
      support supportWithCondition respondents positions
    }
    positions(
      filter: { stance: [SUPPORT, SUPPORT_WITH_CONDITION] }
      orderBy: { field: STANCE }
      first: 20
    ) {
      totalCount
      nodes {
        stance
        basis
        conditions
        respondent { name standing }
        target {
          ... on Proposal { number title kind }
          ... on Measure { name }
        }
        passages {
          phrase page firstLine lastLine section
          document { title date }
        }
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
