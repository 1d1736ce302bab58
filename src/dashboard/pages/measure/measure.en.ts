import type { measureSv } from './measure.sv.js'

export const measureEn: typeof measureSv = {
  also: 'Also called',
  broader: 'Part of',
  narrower: 'Includes',
  narrowerApart: 'Positions on these are counted on their own pages, not here.',
  elsewhere: 'Also in the matter',
  sameAs: 'The same elsewhere',
  named: 'Where the sources name it',
  standing: {
    title: 'Who is for and against',
    label: (name) => `How many respondents are for and against ${name}, by the capacity in which they speak.`,
    definition:
      'Respondents with at least one such position on the measure: on the measure itself, or on a proposal that advances it. Who takes two positions counts in both. Positions on narrower measures are not counted.',
    all: 'All in the selection',
    row: 'Capacity',
    none: 'Nobody in the selection has taken a position on the measure, or on a proposal that advances it.',
    sum: (respondents, positions) => `${respondents} with ${positions}.`,
    respondents: (count) => (count === '1' ? '1 respondent' : `${count} respondents`),
    positions: (count) => (count === '1' ? '1 position' : `${count} positions`),
    allThrough: 'None is on the measure itself: all are on proposals that advance it.',
    allDirect: 'All are on the measure itself; none is on a proposal that advances it.',
    some: (direct, through) => `${direct} on the measure itself, ${through} on proposals that advance it.`,
    noViews: (count) => `Outside the bars: ${count} without views.`,
  },
  through: {
    title: 'What the positions are on',
    label: (name) =>
      `How many respondents are for and against ${name} itself, and each of the proposals that advance it.`,
    definition:
      'A position is on the measure in one of two ways: it is aimed at the measure itself, or at a proposal that introduces, extends, funds or eases it. The bars show each apart. The same respondent can stand in several.',
    itself: 'The measure itself',
    row: 'What the position is on',
    silent: (count) =>
      count === 1
        ? 'One more proposal advances the measure, but nobody in the selection has taken a position on it.'
        : `${count} more proposals advance the measure, but nobody in the selection has taken a position on them.`,
    more: (count) => `${count} more are in the table.`,
  },
  voices: {
    title: 'What they say',
    definition:
      'Each position on the measure, with its conditions and evidence. A doubt is not opposition, and who wants a thing examined does not thereby support it.',
    count: (respondents, positions) => `${respondents}, ${positions}`,
    nobody: (stances) => `Nobody in the selection: ${stances}.`,
  },
  proposals: {
    title: 'Proposals that concern the measure',
    definition:
      'All that is proposed, judged, urged or requested on the measure in the matter, with the number of respondents for each stance. Only what advances the measure counts as a position on it.',
    none: 'No proposal of the matter concerns the measure.',
    meaning: {
      ADVANCES:
        'Introduces, extends, funds or eases the measure: support for the proposal is support for the measure.',
      EXAMINES: 'Reviews, maps or follows up the measure: says nothing for or against it.',
      LIMITS: 'Restricts the measure: support for the proposal does not count as support for the measure.',
    },
    requestedBy: 'Requested by',
    positions: 'The positions',
    noPositions: 'No position in the selection',
    cut: (shown, all) => `The first ${shown} of ${all}.`,
    columns: { bearing: 'Bearing', kind: 'Kind', number: 'Section', title: 'Proposal' },
  },
  practices: {
    title: 'Who works with it today',
    definition:
      'Bodies that run the measure or take part in it today, as the sources say, in whatever matter they say so. Who runs a thing has not thereby taken a position for it.',
    none: 'The sources name nobody who works with the measure today.',
    since: (since) => `since ${since}`,
    partners: 'Together with',
    columns: {
      organisation: 'Body',
      role: 'Role',
      since: 'Since',
      partners: 'Together with',
      note: 'Note',
    },
  },
  tasks: {
    title: 'Who would get which tasks',
    definition:
      'Who would get a task, take part or decide by the proposals on the measure. It says nothing of what the body itself thinks.',
    none: 'No proposal on the measure gives anybody a task.',
    agencies: 'State agencies',
    others: 'Others',
    roles: {
      assigns: 'Would get the task',
      involves: 'Would take part, be consulted, paid or informed',
      addressedTo: 'Is to decide or act',
    },
    columns: {
      organisation: 'Body',
      agency: 'State agency',
      role: 'Role',
      bearing: 'Bearing',
      proposal: 'Proposal',
    },
    yes: 'yes',
    no: 'no',
  },
  statutes: {
    title: 'Which statutes are affected',
    definition:
      'What the proposals on the measure would do to acts and ordinances. Each statute stands once for each proposal.',
    none: 'No proposal on the measure affects a statute.',
    columns: {
      statute: 'Statute',
      number: 'SFS',
      effect: 'Effect',
      bearing: 'Bearing',
      proposal: 'Proposal',
    },
  },
}
