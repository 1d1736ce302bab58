import type { respondentSv } from './respondent.sv.js'

export const respondentEn: typeof respondentSv = {
  head: {
    within: 'Within',
    form: 'Form',
    scope: 'Limits its answer to',
    answered: 'Decided or submitted',
    invited: 'Invited',
    invitedYes: 'Yes, a source says so',
    documents: 'Documents',
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    also: 'Also called',
    agency: 'state agency',
    elsewhere: 'Also speaks in',
    sameAs: 'The same body elsewhere',
    otherMatter: (name, title) =>
      `${name} answers in another matter than the one chosen: ${title}. The page shows that matter.`,
    toMatter: 'Choose that matter',
  },
  themes: {
    title: 'Positions, theme by theme',
    label: (name) => `How many positions ${name} takes for and against, theme by theme.`,
    definition:
      'Its own positions on proposals of the theme. What is counted here are positions, not respondents. The choice of capacity in the selection is for others, not for the one that the page is about.',
    row: 'Theme',
  },
  positions: {
    title: 'What it says',
    definition:
      'Each position under its theme. Unfold a line for its summary, conditions and evidence. Last comes what has no theme: the report as a whole, and measures themselves.',
    none: 'It has no positions of its own in the selection.',
    noneButParts:
      'It has no positions of its own in the selection; those that speak within it stand under “Parts”.',
    noTheme: 'Without a theme',
    onMeasures: 'On measures themselves',
    conditions: (count) => (count === 1 ? '1 condition' : `${count} conditions`),
    cut: (shown, all) => `The first ${shown} of ${all}; the CSV file has all.`,
    columns: {
      theme: 'Theme',
      target: 'What it is on',
      stance: 'Stance',
      basis: 'Rests on',
      conditions: 'Conditions',
      summary: 'Summary',
    },
  },
  rule: {
    title: 'What its silence shall mean',
    definition:
      'The rule stands in the response itself. What follows only from it is not a position that anybody wrote, and counts only for who switches it on in the selection.',
    reads: 'What is not commented on is to be read as:',
    covers: 'For',
    uncertain: 'Uncertain whether it also means',
    except: 'Does not reach',
    only: 'Only within',
    alternatives: 'Could also be read as',
    note: 'Note',
    follows: (count) =>
      count === '1' ? '1 position follows from the rule.' : `${count} positions follow from the rule.`,
    columns: { stance: 'Read as', covers: 'For', uncertain: 'Uncertain', except: 'Does not reach' },
  },
  parts: {
    title: 'Parts',
    definition:
      'All that spoke within it: committees, administrations and members’ own statements, with their own positions. The positions of a part are not those of the whole.',
    adopts: (names) => `makes its own: ${names}`,
    dissents: (names) => `dissents from: ${names}`,
    columns: {
      name: 'Part',
      standing: 'Speaks as',
      form: 'Form',
      adopts: 'Makes its own',
      dissentsFrom: 'Dissents from',
    },
    cut: (shown, all) => `The first ${shown} of ${all}.`,
  },
  beside: {
    title: 'Adopted and separate, side by side',
    definition:
      'The answer beside those whose words it makes its own, those that make its words their own, and members’ own statements, on what at least two of them speak on. Different sides come first, then different strength, last what they agree on. A dash is silence, which is no stance.',
    none: 'None of these speak on the same thing in the selection.',
    relations: {
      self: 'this one',
      adopts: 'its words made this one’s own',
      adoptedBy: 'makes its words its own',
      dissentsFrom: 'it dissents from',
      dissents: 'dissents from it',
      separate: 'own statement within it',
      within: 'it speaks within',
    },
    row: 'What they speak on',
    groups: { differ: 'They differ', nuance: 'Same side, other strength or conditions', same: 'Agreed' },
    difference: 'Difference',
    nobody:
      'It makes nobody’s words its own, nobody makes its words their own, and nobody speaks apart within it.',
    alone: (count) =>
      count === 1
        ? 'On one more thing only one of them speaks.'
        : `On ${count} more things only one of them speaks.`,
    open: 'What they say',
    showAll: (count) => `Show all ${count}`,
    compare: 'Compare them on everything',
    left: (names) => `No room here for: ${names}.`,
    cut: (shown, all) => `Only the first ${shown} of ${all} positions are compared.`,
  },
  requests: {
    title: 'What it requests',
    definition:
      'What the answer asks somebody to do, or makes its own request. A request is a proposal that the respondent itself puts forward.',
    none: 'It requests nothing.',
    to: 'Addressed to',
    assigns: 'Would give a task to',
    involves: 'Would involve',
    under: 'Arose under',
    with: 'Also requested by',
    measures: 'Concerns the measure',
    agency: 'state agency',
    noTheme: 'Without a theme',
    cut: (shown, all) => `The first ${shown} of ${all}.`,
    columns: {
      title: 'Request',
      theme: 'Theme',
      to: 'Addressed to',
      assigns: 'Would give a task to',
      measures: 'Concerns the measure',
    },
  },
  tasks: {
    title: 'Tasks it would get',
    definition:
      'What proposals and requests of the matter would have the body do, as an agency or another body concerned. It says nothing of what the body itself thinks.',
    none: 'Nothing in the matter gives the body a task.',
    roles: {
      assignments: 'Would get the task',
      involvedIn: 'Would take part, be consulted, paid or informed',
      addressedBy: 'Is to decide or act',
    },
    columns: { proposal: 'Proposal', kind: 'Kind', role: 'Role' },
  },
  agreement: {
    title: 'How far it agrees with others',
    definition:
      'Compared on all on which both take a side, for or against. 100% is the same side throughout, 0% the opposite side throughout; a mixed position is halfway. No views is no side. Others are those who speak in one of the capacities chosen in the selection. A high figure on few shared questions says little.',
    none: 'There is no other in the selection.',
    columns: {
      name: 'With',
      score: 'Agreement',
      shared: 'Shared',
      same: 'Same side',
      opposed: 'Opposite side',
      compare: 'Compare',
    },
    compare: 'Compare',
    compareWith: (name) => `Compare with ${name}`,
    told: (name, score) => `Agreement with ${name}: ${score}`,
    nothing: 'Nothing shared to compare with:',
    before: 'The previous',
    after: 'The next',
    compared: (shown, all) => `${shown} of ${all}, those with most positions first.`,
  },
  silence: {
    title: 'What it has not spoken on',
    definition:
      'Proposals, assessments, appeals and goals of the matter on which it has no position at all, neither its own, nor adopted, nor by a rule for silence. Silence is no stance.',
    beyond: (count) => `It is not among the first ${count} in the list of what each has spoken on.`,
    none: 'It has spoken on everything.',
    sum: (stated, byRule, silent) =>
      `Speaks on ${stated}, only by its rule on ${byRule}, and is silent on ${silent}.`,
    noTheme: 'Without a theme',
    columns: { number: 'Section', title: 'Proposal', kind: 'Kind', theme: 'Theme' },
  },
}
