import { texts } from '../../language/texts.js'

export const OVERVIEW = texts(
  {
    lead: {
      referral: (issuer: string | null, report: string | null, reference: string | null) =>
        `${issuer ?? 'Någon'} har skickat ${report ?? 'ett betänkande'} på remiss${reference === null ? '' : ` (${reference})`}.`,
      commission: (issuer: string | null) =>
        `${issuer ?? 'Någon'} har gett ett uppdrag. I ett uppdrag tar ingen ställning; här finns vad som föreslås och vad källorna säger.`,
      stated: (proposals: string, assessments: string) =>
        `Betänkandet lägger fram ${proposals} förslag och ${assessments} bedömningar.`,
      deadline: (date: string) => `Sista dag att svara var ${date}.`,
      opened: (date: string) => `Ärendet öppnades ${date}.`,
      invited: 'inbjudna att svara',
      answered: 'svar i grafen',
      unknown: 'okänt',
    },
    facts: {
      title: 'Vad källorna säger om saken',
      definition:
        'Sakuppgifter som någon källa i ärendet anger, med kodarens ord, och citatet som bär dem. De är källornas påståenden, inte remissgrafs.',
      more: (count: string) => `Visa alla ${count}`,
      source: 'Källa',
      fact: 'Sakuppgift',
    },
    themes: {
      title: 'Ståndpunkter per tema',
      label: 'Hur många remissinstanser som är för och emot, tema för tema.',
      definition:
        'Antal remissinstanser med minst en sådan ståndpunkt på ett förslag i temat. Den som intar två ståndpunkter räknas i båda. Inga synpunkter är ingen sida och står bara i tabellen.',
      theme: 'Tema',
    },
    proposals: {
      row: 'Förslag',
      definition:
        'Antal remissinstanser med sådan ståndpunkt på själva förslaget, inte på dess delar eller åtgärder. Betänkandet som helhet räknas inte som ett förslag om du inte väljer det i urvalet.',
      label: (title: string) => `${title}: hur många remissinstanser som är för och emot varje förslag.`,
      supported: {
        title: 'Mest stöd',
        order: 'Flest som tillstyrker, med eller utan villkor, först.',
        empty: 'Inget förslag har stöd i det här urvalet.',
      },
      conditional: {
        title: 'Flest villkor',
        order: 'Flest som tillstyrker med villkor först.',
        empty: 'Inget förslag har villkorat stöd i det här urvalet.',
      },
      contested: {
        title: 'Mest omstritt',
        order:
          'Förslag som både har stöd och möter tvekan eller avslag: den mindre sidan avgör, sedan den som är emot. Dels för, dels emot räknas på båda sidor.',
        empty: 'Inget förslag har remissinstanser på båda sidor i det här urvalet.',
      },
    },
    spoken: {
      title: 'Vem har svarat, och om hur mycket',
      label: 'Hur många av förslagen varje remissinstans har yttrat sig om.',
      definition:
        'För varje remissinstans i urvalet: av de förslag, bedömningar, uppmaningar och mål som grafen har, hur många den yttrar sig om med egna eller övertagna ord, hur många bara dess regel för tystnad omfattar, och hur många den är tyst om. Grafen är inte hela betänkandet. Följer urvalet av egenskap och organisation, inte det övriga.',
      respondent: 'Remissinstans',
      stated: 'Har yttrat sig',
      byRule: 'Bara regel för tystnad',
      silent: 'Tyst',
      of: (total: string) => `av ${total}`,
      summary: (respondents: string, silent: string) =>
        `${respondents} remissinstanser i urvalet; ${silent} av dem har inte yttrat sig om något enskilt förslag.`,
      empty: 'Ingen remissinstans i det här urvalet.',
    },
    silence: {
      title: 'Vad ingen har kommenterat',
      definition:
        'Förslag, bedömningar, uppmaningar och mål i grafen som ingen remissinstans i urvalet har yttrat sig om med egna eller övertagna ord. Tystnad är ingen ståndpunkt. Följer urvalet av egenskap, slag och tema.',
      summary: (silent: string, total: string, byRule: string) =>
        `${silent} av ${total} har ingen yttrat sig om; för ${byRule} av dem säger bara någons regel för tystnad något.`,
      proposal: 'Förslag',
      kind: 'Slag',
      theme: 'Tema',
      byRule: 'Bara enligt regel',
      none: 'Ingenting alls',
      onlyByRule: (count: string) => `Bara regler för tystnad (${count})`,
      nothing: (count: string) => `Ingenting alls (${count})`,
      empty: 'Allt har kommenterats av någon.',
    },
  },
  {
    lead: {
      referral: (issuer, report, reference) =>
        `${issuer ?? 'Somebody'} has sent ${report ?? 'a report'} on referral${reference === null ? '' : ` (${reference})`}.`,
      commission: (issuer) =>
        `${issuer ?? 'Somebody'} has given a commission. Nobody takes positions in one; here is what is proposed and what the sources say.`,
      stated: (proposals, assessments) =>
        `The report puts forward ${proposals} proposals and ${assessments} assessments.`,
      deadline: (date) => `The last day to answer was ${date}.`,
      opened: (date) => `The matter was opened on ${date}.`,
      invited: 'invited to answer',
      answered: 'answers in the graph',
      unknown: 'unknown',
    },
    facts: {
      title: 'What the sources say of it',
      definition:
        'What some source of the matter states, in the coder’s words, with the quotation that bears it. These are claims of the sources, not of remissgraf.',
      more: (count) => `Show all ${count}`,
      source: 'Source',
      fact: 'Fact',
    },
    themes: {
      title: 'Stance by theme',
      label: 'How many respondents are for and against, theme by theme.',
      definition:
        'Respondents with at least one such position on a proposal of the theme. Who takes two positions counts in both. No views is no side, and stands in the table only.',
      theme: 'Theme',
    },
    proposals: {
      row: 'Proposal',
      definition:
        'Respondents with such a position on the proposal itself, not on its parts or measures. The report as a whole counts as no proposal unless you choose it in the selection.',
      label: (title) => `${title}: how many respondents are for and against each proposal.`,
      supported: {
        title: 'Most supported',
        order: 'Most that support it, with or without conditions, first.',
        empty: 'No proposal has support in this selection.',
      },
      conditional: {
        title: 'Most conditional',
        order: 'Most that support it with a condition first.',
        empty: 'No proposal has conditional support in this selection.',
      },
      contested: {
        title: 'Most contested',
        order:
          'Proposals that have both support and doubt or opposition: the smaller side decides, then who is against. Mixed counts on both sides.',
        empty: 'No proposal has respondents on both sides in this selection.',
      },
    },
    spoken: {
      title: 'Who answered, and on how much',
      label: 'How many of the proposals each respondent has spoken on.',
      definition:
        'For each respondent of the selection: of the proposals, assessments, appeals and goals that the graph holds, how many it speaks on in its own or adopted words, how many only its rule for silence covers, and how many it is silent on. The graph is not the whole report. Follows the selection of capacity and organisation, not the rest.',
      respondent: 'Respondent',
      stated: 'Has spoken',
      byRule: 'Only a rule for silence',
      silent: 'Silent',
      of: (total) => `of ${total}`,
      summary: (respondents, silent) =>
        `${respondents} respondents in the selection; ${silent} of them have not spoken on any single proposal.`,
      empty: 'No respondent in this selection.',
    },
    silence: {
      title: 'What nobody commented',
      definition:
        'Proposals, assessments, appeals and goals in the graph that no respondent of the selection has spoken on in its own or adopted words. Silence is no stance. Follows the selection of capacity, kind and theme.',
      summary: (silent, total, byRule) =>
        `Nobody has spoken on ${silent} of ${total}; on ${byRule} of these only somebody’s rule for silence says something.`,
      proposal: 'Proposal',
      kind: 'Kind',
      theme: 'Theme',
      byRule: 'Only by rule',
      none: 'Nothing at all',
      onlyByRule: (count) => `Only rules for silence (${count})`,
      nothing: (count) => `Nothing at all (${count})`,
      empty: 'Somebody has spoken on everything.',
    },
  },
)
