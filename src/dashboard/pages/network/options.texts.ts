import { texts } from '../../language/texts.js'

/** What the options of a network are called, and what they mean. */
export const OPTION_TEXTS = texts(
  {
    title: 'Hur nätverket görs',
    kinds: 'Slag av nätverk',
    all: 'Alla val',
    otherMode: 'hör till den andra sorten',
    names: {
      mode: 'Vad som knyts samman',
      actors: 'Aktörer',
      concepts: 'Vad de uttalar sig om',
      qualifier: 'Vad som räknas',
      normalisation: 'Vikten delas med',
      duplicates: 'Samma sak sagd flera gånger',
      minimumWeight: 'Minsta vikt',
      isolates: 'Visa även aktörer utan band',
    },
    kind: {
      agreement: 'Samstämmighet',
      conflict: 'Konflikt',
      difference: 'Samstämmighet minus konflikt',
      positions: 'Vem säger vad',
    },
    values: {
      mode: { ONE_MODE: 'aktör med aktör', TWO_MODE: 'aktör med det den uttalar sig om' },
      actors: { ORGANISATION: 'organisationer', RESPONDENT: 'remissinstanser' },
      concepts: { MEASURE: 'åtgärder', PROPOSAL: 'förslag', THEME: 'teman' },
      qualifier: {
        CONGRUENCE: 'samstämmighet',
        CONFLICT: 'konflikt',
        SUBTRACT: 'för minus emot',
        IGNORE: 'att båda uttalar sig',
        COMBINE: 'för, emot eller båda',
      },
      normalisation: {
        NONE: 'ingenting',
        AVERAGE: 'medeltalet av bådas uttalanden',
        JACCARD: 'allt någon av dem säger',
        COSINE: 'produkten av bådas uttalanden',
        ACTIVITY: 'aktörens uttalanden',
        PROMINENCE: 'uttalandena i saken',
      },
      duplicates: {
        DOCUMENT: 'räknas en gång per dokument',
        ACROSS_RANGE: 'räknas en gång i allt',
        INCLUDE: 'räknas varje gång',
      },
    },
    meaning: {
      qualifier: {
        ONE_MODE: {
          CONGRUENCE: 'Vikten räknar par av uttalanden om samma sak som är ense.',
          CONFLICT: 'Vikten räknar par av uttalanden om samma sak som är oense.',
          SUBTRACT: 'Vikten är samstämmigheten minus konflikten; under noll är de mer oense än ense.',
          IGNORE: 'Vikten räknar par av uttalanden om samma sak, vad de än säger.',
          COMBINE: '',
        },
        TWO_MODE: {
          CONGRUENCE: '',
          CONFLICT: '',
          SUBTRACT: 'Vikten är uttalandena för saken minus dem emot; under noll är aktören emot.',
          IGNORE: 'Vikten räknar aktörens uttalanden om saken, vad de än säger.',
          COMBINE: 'Vikten är 1 för den som är för, 2 för den som är emot och 3 för den som är båda.',
        },
      },
      normalisation: {
        NONE: 'Vikten som den är.',
        AVERAGE: 'Delad med medeltalet av bådas uttalanden, så att den som säger mycket inte väger mer.',
        JACCARD: 'Delad med de uttalanden som någon av dem eller båda gör.',
        COSINE: 'Delad med produkten av bådas antal uttalanden.',
        ACTIVITY: 'Delad med alla uttalanden som aktören gör.',
        PROMINENCE: 'Delad med alla uttalanden som görs om saken.',
      },
      duplicates: {
        DOCUMENT: 'Samma aktör, sak och sida räknas en gång per dokument.',
        ACROSS_RANGE: 'Samma aktör, sak och sida räknas en gång i allt.',
        INCLUDE: 'Varje uttalande räknas.',
      },
      minimumWeight: 'Svagare band utelämnas. Tomt: alla visas.',
      isolates: 'De som uttalar sig men inte delar någon sak med någon annan.',
    },
    goTogether: {
      ONE_MODE:
        'Mellan aktörer räknas samstämmighet, konflikt, skillnaden eller att båda uttalar sig, delat med ingenting, medeltalet, allt eller produkten. Övriga val hör till aktör med det den uttalar sig om.',
      TWO_MODE:
        'Mellan aktör och sak räknas för minus emot, att den uttalar sig eller vilketdera, delat med ingenting, aktörens eller sakens uttalanden. Övriga val hör till aktör med aktör.',
    },
    ignored: (part: string) => `Adressen anger något som inte finns och inte räknas: ${part}`,
    clash: (given: string, mode: string, taken: string, part: string) =>
      `Adressen anger ”${given}” (${part}), som inte går ihop med ”${mode}”. I stället räknas ”${taken}”.`,
    definition: {
      ONE_MODE: 'Två aktörer binds samman av vad de säger om samma sak.',
      TWO_MODE: 'En aktör binds till det som den uttalar sig om.',
    },
    sides:
      'Stöd, med eller utan villkor, är för; tveksamhet och avstyrkan är emot; en delad ståndpunkt är ett av varje. Den som inte har synpunkter gör inget uttalande.',
    communities:
      'Gemenskaperna är de grupper som Louvain-metoden finner över positiva band, med fast frö: samma data ger samma grupper. Var en nod står följer av banden, men avstånden mäter ingenting.',
    source: 'Efter Philip Leifelds diskursnätverksanalys; formlerna är de publicerade.',
  },
  {
    title: 'How the network is made',
    kinds: 'Kinds of network',
    all: 'All options',
    otherMode: 'goes with the other kind',
    names: {
      mode: 'What is joined',
      actors: 'Actors',
      concepts: 'What they speak on',
      qualifier: 'What is counted',
      normalisation: 'The weight is divided by',
      duplicates: 'The same said more than once',
      minimumWeight: 'Least weight',
      isolates: 'Show actors without ties too',
    },
    kind: {
      agreement: 'Agreement',
      conflict: 'Conflict',
      difference: 'Agreement less conflict',
      positions: 'Who says what',
    },
    values: {
      mode: { ONE_MODE: 'actor with actor', TWO_MODE: 'actor with what it speaks on' },
      actors: { ORGANISATION: 'organisations', RESPONDENT: 'respondents' },
      concepts: { MEASURE: 'measures', PROPOSAL: 'proposals', THEME: 'themes' },
      qualifier: {
        CONGRUENCE: 'agreement',
        CONFLICT: 'conflict',
        SUBTRACT: 'for less against',
        IGNORE: 'that both speak',
        COMBINE: 'for, against or both',
      },
      normalisation: {
        NONE: 'nothing',
        AVERAGE: 'the mean of both’s statements',
        JACCARD: 'all that either says',
        COSINE: 'the product of both’s statements',
        ACTIVITY: 'the actor’s statements',
        PROMINENCE: 'the statements on the matter',
      },
      duplicates: {
        DOCUMENT: 'counts once a document',
        ACROSS_RANGE: 'counts once in all',
        INCLUDE: 'counts every time',
      },
    },
    meaning: {
      qualifier: {
        ONE_MODE: {
          CONGRUENCE: 'The weight counts pairs of statements on the same thing that agree.',
          CONFLICT: 'The weight counts pairs of statements on the same thing that disagree.',
          SUBTRACT: 'The weight is agreement less conflict; below zero they disagree more than they agree.',
          IGNORE: 'The weight counts pairs of statements on the same thing, whatever they say.',
          COMBINE: '',
        },
        TWO_MODE: {
          CONGRUENCE: '',
          CONFLICT: '',
          SUBTRACT:
            'The weight is the statements for it less those against; below zero the actor is against.',
          IGNORE: 'The weight counts the actor’s statements on it, whatever they say.',
          COMBINE: 'The weight is 1 for whoever is for it, 2 for whoever is against, 3 for both.',
        },
      },
      normalisation: {
        NONE: 'The weight as it is.',
        AVERAGE: 'Divided by the mean of both’s statements, so that who says much weighs no more.',
        JACCARD: 'Divided by the statements that either or both make.',
        COSINE: 'Divided by the product of both’s numbers of statements.',
        ACTIVITY: 'Divided by all statements that the actor makes.',
        PROMINENCE: 'Divided by all statements that are made on it.',
      },
      duplicates: {
        DOCUMENT: 'The same actor, thing and side count once a document.',
        ACROSS_RANGE: 'The same actor, thing and side count once in all.',
        INCLUDE: 'Every statement counts.',
      },
      minimumWeight: 'Weaker ties are left out. Empty: all are shown.',
      isolates: 'Those who speak, but on nothing that any other speaks on.',
    },
    goTogether: {
      ONE_MODE:
        'Between actors go agreement, conflict, the difference, or that both speak, divided by nothing, the mean, all or the product. The other options go with actor and what it speaks on.',
      TWO_MODE:
        'Between an actor and a thing go for less against, that it speaks, or which of both, divided by nothing, the actor’s or the thing’s statements. The other options go with actor and actor.',
    },
    ignored: (part: string) => `The address names something that does not exist and is not counted: ${part}`,
    clash: (given: string, mode: string, taken: string, part: string) =>
      `The address names “${given}” (${part}), which does not go with “${mode}”. “${taken}” is counted instead.`,
    definition: {
      ONE_MODE: 'Two actors are tied by what they say on the same thing.',
      TWO_MODE: 'An actor is tied to what it speaks on.',
    },
    sides:
      'Support, with a condition or without, is for; doubt and opposition are against; a mixed stance is one of each. Who has no views makes no statement.',
    communities:
      'Communities are the groups that the Louvain method finds over ties of positive weight, with a fixed seed: the same data give the same groups. Where a node stands follows from its ties, but distances measure nothing.',
    source: 'After Philip Leifeld’s Discourse Network Analysis; the formulas are the published ones.',
  },
)
