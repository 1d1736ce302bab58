/** Questions that together reach every type, field and list of the API; the answers stand in answers/. */
export const QUESTIONS: Record<string, string> = {
  'who supports a measure': `{
    measure(id: "measure:avgiftsfri-skolfrukost") {
      name aliases category description broader { name narrower { name } } sameAs
      tally { support supportWithCondition mixed doubt oppose noViews respondents positions }
      direct: tally(direct: true, unit: POSITION) { support positions }
      supporters(first: 5) { totalCount nodes { name standing } }
      opponents { totalCount edges { cursor node { name } } }
      positions(first: 10, orderBy: { field: STANCE, direction: DESC }) {
        totalCount pageInfo { hasNextPage hasPreviousPage }
        nodes { id stance basis summary conditions alternatives respondent { name standing }
          document { title } passages { phrase page firstLine lastLine section document { title } } }
      }
      proposals { nodes { number } }
      advancing: proposals(bearing: [ADVANCES], orderBy: { field: TITLE }) { nodes { number } }
      practices { role } statutes { name number aliases } passages { phrase }
    }
  }`,
  'the measures by support': `{
    measures(orderBy: { field: SUPPORT, direction: DESC }, first: 4) { totalCount nodes { name tally { support supportWithCondition } } }
    contested: measures(orderBy: { field: CONTESTED, direction: DESC }, last: 3) { nodes { name } }
    knowledge: measures(filter: { category: [KNOWLEDGE], matter: ["matter:skolmat-2031"] }) { nodes { name } }
    below: measures(filter: { broader: ["measure:skolmaltider"] }) { nodes { name } }
  }`,
  'a respondent and its parts': `{
    respondent(id: "respondent:skolmat-2031/ekby") {
      name standing invited answeredOn form scope organisation { name aliases partOf { name } } matter { title }
      documents { title } within { name }
      parts { nodes { name standing within { name } adopts { name } adoptedBy { name } dissentsFrom { name } parts { nodes { name standing } } } }
      defaultRule { stance alternatives covers uncertain note only { number } except { number title } passages { phrase } }
      tally { support supportWithCondition doubt oppose respondents positions }
      withRule: tally(filter: { basis: [DEFAULT_RULE] }) { support positions }
      positions(orderBy: { field: TARGET }) { nodes { basis stance target { __typename ... on Proposal { number title } ... on Measure { name } } adopts { id respondent { name } } } }
      requests { totalCount nodes { title requestedBy { name } addressedTo { name } relatedTo { number } } }
    }
  }`,
  'the respondents of a referral': `{
    matter(id: "matter:skolmat-2031") {
      title kind referenceNumber report openedOn deadline invited proposalsStated assessmentsStated themes
      issuedBy { name }
      facts { text passages { phrase } }
      documents(filter: { kind: [RESPONSE] }) { totalCount nodes { title date referenceNumber pages language issuer { name } cites { title kind sha256 matter { title } } respondents { name } } }
      respondents(filter: { standing: [PRINCIPAL, CONTRIBUTING] }, orderBy: { field: POSITIONS, direction: DESC }) { totalCount nodes { name } }
      proposals(filter: { kind: [PROPOSAL, ASSESSMENT] }, orderBy: { field: NUMBER }) { nodes { number title } }
    }
    matters { nodes { id } }
    respondents(filter: { invited: true }) { nodes { name } }
    separate: respondents(filter: { standing: [SEPARATE] }) { nodes { name organisation { kind partOf { name kind } } } }
  }`,
  'a proposal and all that hangs on it': `{
    proposal(id: "proposal:skolmat-2031/4.2") {
      number title kind theme summary matter { title } partOf { number } parts { number title } covers { number }
      proposedBy { name } assigns { name } involves { name } addressedTo { name }
      measures { name } concerns { bearing measure { name } passages { phrase } }
      statutes { name } statuteEffects { effect statute { name } passages { phrase } } relatedTo { title }
      tally(unit: POSITION) { support mixed doubt positions respondents }
      supporters { nodes { name } } opponents { nodes { name } }
      positions { nodes { stance respondent { name } } } passages { phrase document { title } }
    }
    area: proposal(id: "proposal:skolmat-2031/4") { kind covers { number title } positions { totalCount } }
    bound: proposal(id: "proposal:skolmat-2031/4.2.1") { partOf { number partOf { number } } statuteEffects { effect statute { name proposals { number } } passages { phrase } } }
  }`,
  'what agencies would have to do': `{
    agencies(orderBy: { field: ASSIGNMENTS, direction: DESC }) {
      totalCount
      nodes { name isAgency kind aliases sameAs assignments { totalCount nodes { number title tally { support oppose } } } addressedBy { totalCount } involvedIn { nodes { number } } respondents { standing } practices { measure { name } role partners { name } since note passages { phrase } } parts { name } }
    }
    organisations(filter: { partOf: ["organisation:kommunerna"] }) { nodes { name parts { name } } }
    regions: organisations(filter: { text: "norrby" }) { nodes { name practices { organisation { name } role } } }
  }`,
  'what is done today': `{ practices { totalCount nodes { id role organisation { name } measure { name category } } } running: practices(filter: { role: [RUNS], category: [COORDINATION] }) { nodes { id } } }`,
  'the documents and their passages': `{ documents { totalCount nodes { title passages(first: 2) { totalCount nodes { firstLine phrase text } } } } statutes { nodes { name number } } }`,
  'any node by its id': `{
    nodes(ids: ["measure:skolfrukt", "statute:skollagen", "organisation:skolverket", "measure:none", "matter:ekby-skolkok-2029", "none", "document:ekby-2031", "proposal:skolmat-2031/5.1", "respondent:skolmat-2031/sjostad"]) {
      __typename id ... on Measure { name } ... on Statute { name } ... on Organisation { name } ... on Matter { title kind } ... on Document { title } ... on Proposal { title } ... on Respondent { name }
    }
    node(id: "position:skolmat-2031/sjostad/sjostad-2031/4.1") { id ... on Position { stance } }
    position(id: "position:skolmat-2031/sjostad/sjostad-2031/4.1") { summary }
    none: node(id: "what:ever") { id }
    document(id: "document:none") { title } organisation(id: "organisation:ekby/skolnamnden") { name partOf { name } } statute(id: "statute:maltidsforordningen") { name aliases proposals { number } }
  }`,
  'the stances of all on all': `{
    stanceMatrix(filter: {}) { rows { id label node { id __typename } } columns { id label } grid
      cells { row column stance count positions(first: 3) { id stance } } }
    turned: stanceMatrix(filter: { basis: [EXPLICIT, IMPLIED] }, rows: MEASURE, columns: ORGANISATION) { rows { id } columns { id } grid }
    byTheme: stanceMatrix(filter: { standing: [PRINCIPAL, SEPARATE] }, rows: STANDING, columns: THEME) { rows { id label node { id } } columns { id label } grid cells { positions(first: 1) { id } } }
    byCategory: stanceMatrix(filter: {}, rows: CATEGORY, columns: ORGANISATION) { rows { id } grid cells { count positions(first: 2) { id } } }
    silence: stanceMatrix(filter: { or: [] }) { rows { id } columns { id } grid cells { count } }
  }`,
  'the tallies of groups': `{
    measures: tallies(by: MEASURE) { item { id label node { __typename } } tally { support supportWithCondition mixed doubt oppose noViews respondents positions } }
    organisations: tallies(by: ORGANISATION, first: 2, unit: POSITION) { item { label } tally { support respondents positions } }
    conditional: tallies(by: PROPOSAL, filter: { hasConditions: true }) { item { label } tally { supportWithCondition doubt respondents } }
    standings: tallies(by: STANDING, filter: { basis: [DEFAULT_RULE] }) { item { id node { id } } tally { support positions } }
  }`,
  'who is silent on what': `{
    coverage(matter: "matter:skolmat-2031", standing: [PRINCIPAL, CONTRIBUTING]) {
      matter { title } invited answered
      proposals(first: 5) { totalCount pageInfo { hasNextPage } nodes { proposal { number title } stated byRule silent silentRespondents(first: 3) { totalCount nodes { name } } } }
      respondents { totalCount edges { node { respondent { name } stated byRule silent silentOn(first: 2) { totalCount nodes { number title } } } } }
    }
  }`,
  'what a text finds': `query {
    search(text: "frukosten", first: 7) {
      totalCount facets { kind count } pageInfo { hasNextPage hasPreviousPage }
      edges { cursor node { kind score node { __typename id } highlights { field text matches { start end } } } }
    }
    begun: search(text: "kostr", kinds: [MEASURE, PROPOSAL]) { totalCount nodes { score node { id } highlights { field matches { start end } } } }
    misspelt: search(text: "livsmedlesverket", last: 2) { pageInfo { hasPreviousPage } nodes { kind node { ... on Organisation { name aliases } ... on Proposal { title } ... on Passage { phrase } } } }
    elsewhere: search(text: "kök", matter: "matter:ekby-skolkok-2029") { totalCount facets { kind count } nodes { node { id } } }
    nothing: search(text: "och") { totalCount nodes { score } }
  }`,
  'the networks of what is said': `{
    congruence: network(filter: {}) {
      nodes { item { id label node { __typename } } statements community }
      edges(first: 6) { source target weight because(first: 4) { concept { label } a { id stance } b { id stance } share } }
    }
    subtract: network(filter: { basis: [EXPLICIT, IMPLIED] }, options: { actors: RESPONDENT, concepts: PROPOSAL, qualifier: SUBTRACT, normalisation: AVERAGE, isolates: true }) {
      nodes { item { label } statements community } edges { source target weight }
    }
    conflict: network(filter: { standing: [PRINCIPAL] }, options: { qualifier: CONFLICT, normalisation: JACCARD, duplicates: INCLUDE, minimumWeight: 0.1 }) {
      nodes { item { id } } edges { source target weight because { concept { id } a { id } b { id } share } }
    }
    twoMode: network(filter: { standing: [PRINCIPAL, SEPARATE] }, options: { actors: RESPONDENT, concepts: THEME, mode: TWO_MODE, qualifier: COMBINE, duplicates: ACROSS_RANGE }) {
      nodes { item { id node { id } } statements community } edges { source target weight because { concept { id } a { id } b { id } share } }
    }
    activity: network(filter: {}, options: { mode: TWO_MODE, qualifier: SUBTRACT, normalisation: ACTIVITY }) { nodes { item { id } statements } edges { source target weight } }
    nothing: network(filter: { or: [] }, options: { isolates: true }) { nodes { statements } edges { weight } }
  }`,
  'how far respondents agree': `{
    neighbours: agreement(a: "respondent:skolmat-2031/ekby", b: "respondent:skolmat-2031/sjostad") {
      a { name } b { name } shared same opposed score
      details(first: 3) { target { ... on Proposal { number title } ... on Measure { name } } a { id stance } b { id stance } score }
    }
    withRule: agreement(a: "respondent:skolmat-2031/ekby", b: "respondent:skolmat-2031/sjostad", filter: { basis: [EXPLICIT, IMPLIED, ADOPTED, DEFAULT_RULE] }) { shared same opposed score }
    dissent: agreement(a: "respondent:skolmat-2031/ekby/skolnamnden", b: "respondent:skolmat-2031/ekby/skolnamnden/grona-listan") { shared score details { target { ... on Proposal { number } } score } }
    itself: agreement(a: "respondent:skolmat-2031/vannerna", b: "respondent:skolmat-2031/vannerna") { shared same score }
    nothing: agreement(a: "respondent:skolmat-2031/ekby", b: "respondent:skolmat-2031/sjostad", filter: { theme: [] }) { shared same opposed score details { score } }
  }`,
  'who stands together': `{
    coalitions(filter: {}) { members { name } measures { name } cohesion silentPairs }
    loosely: coalitions(filter: {}, minimumOverlap: 1) { members { id } measures { id } cohesion silentPairs }
    first: coalitions(filter: { basis: [EXPLICIT, IMPLIED, ADOPTED, DEFAULT_RULE] }, minimumOverlap: 2, first: 1) { members { name standing } measures { name } cohesion silentPairs }
  }`,
  'how two nodes are connected': `{
    agency: trace(from: "organisation:skolverket", to: "measure:kostradgivning") { ...Way }
    supporter: trace(from: "respondent:skolmat-2031/ekby", to: "measure:skolfrukt", via: [TAKES, ON, CONCERNS], first: 4) { ...Way }
    adopted: trace(from: "respondent:skolmat-2031/ekby", to: "respondent:skolmat-2031/ekby/skolforvaltningen", via: [ADOPTS, TAKES, ON], first: 6) { ...Way }
    statute: trace(from: "statute:skollagen", to: "respondent:skolmat-2031/vannerna", maxLength: 3) { ...Way }
    itself: trace(from: "measure:skolfrukt", to: "measure:skolfrukt") { length steps { relation } }
    unconnected: trace(from: "measure:skolfrukt", to: "matter:skolmat-2031", via: []) { length }
  }
  fragment Way on Path { length steps { from { id } relation forward to { id ... on Position { stance basis } } passages { phrase } } }`,
  'what stands in the dataset': `{ dataset { version licence counts { kind count } } }`,
}
