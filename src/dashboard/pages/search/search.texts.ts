import { texts } from '../../language/texts.js'

/** What a highlight's field is called; what is not here is told by its name in the API. */
type Fields = Readonly<Record<string, string>>

const fieldsSv: Fields = {
  number: 'Nummer',
  aliases: 'Kallas även',
  'organisation.aliases': 'Kallas även',
  description: 'Beskrivning',
  summary: 'Sammanfattning',
  conditions: 'Villkor',
  'passages.phrase': 'Citat',
  phrase: 'Citat',
  section: 'Avsnitt',
  note: 'Anmärkning',
  since: 'Sedan',
  report: 'Betänkande',
  referenceNumber: 'Diarienummer',
  form: 'Slag av yttrande',
  scope: 'Avgränsning',
  'defaultRule.note': 'Regel för tystnad',
  name: 'Namn',
  title: 'Titel',
  text: 'Text',
}

const fieldsEn: Fields = {
  number: 'Number',
  aliases: 'Also called',
  'organisation.aliases': 'Also called',
  description: 'Description',
  summary: 'Summary',
  conditions: 'Conditions',
  'passages.phrase': 'Quotation',
  phrase: 'Quotation',
  section: 'Section',
  note: 'Note',
  since: 'Since',
  report: 'Report',
  referenceNumber: 'Reference number',
  form: 'Kind of statement',
  scope: 'Scope',
  'defaultRule.note': 'Rule for silence',
  name: 'Name',
  title: 'Title',
  text: 'Text',
}

export const SEARCH_TEXTS = texts(
  {
    fields: fieldsSv,
    heading: (text: string) => `Sök: ${text}`,
    start: {
      lead: 'Sök i allt som finns här: åtgärder, förslag, organisationer, remissinstanser, deras ståndpunkter och citaten som bär dem.',
      how: 'Ändelser, stora bokstäver och prickar spelar ingen roll. Början av ett ord räcker, och ett skrivfel förlåts. Alla ord måste finnas.',
      key: 'Tangenten / leder till sökfältet från varje sida.',
      examples: 'Till exempel',
      holds: 'Vad som finns att söka i',
    },
    results: {
      title: 'Träffar',
      definition:
        'Allt vars namn, titel, nummer, sammanfattning, villkor eller citat har alla ord i sökningen. Det som heter så kommer först, sällsynta ord väger tyngst. Antalen är för hela sökningen, inte bara för det som visas.',
      count: (count: string) => (count === '1' ? '1 träff' : `${count} träffar`),
      columns: { kind: 'Slag', id: 'Id', name: 'Namn', found: 'Funnet i' },
      next: 'Fler träffar',
      previous: 'Tidigare träffar',
      first: 'Till de första träffarna',
      pages: 'Sidor med träffar',
      unfold: 'Vad det är, med belägg',
    },
    facets: { kinds: 'Slag', all: 'Alla slag', chosen: 'vald', where: 'Var', everywhere: 'Alla ärenden' },
    none: {
      title: 'Inga träffar',
      stopWords:
        'Texten består bara av ord som är för vanliga att söka på, som ”och” och ”att”. Skriv ett ord som bär betydelse.',
      noWords: 'Texten har inga bokstäver eller siffror att söka på.',
      text: 'Inget har alla orden. Varje ord måste finnas, i någon form, i samma namn, sammanfattning eller citat.',
      otherKinds: (count: string) => `Av andra slag finns ${count}: visa alla slag`,
      elsewhere: (count: string) => `I alla ärenden finns ${count}: sök överallt`,
      instead: 'Det här finns:',
      lists: 'Eller börja i en lista:',
    },
    tooLong: {
      title: 'Texten är för lång att söka på',
      text: 'Sökningen tar högst 1 000 tecken och 20 olika ord. Korta den till de ord som betyder mest.',
      shorter: 'Sök på början av texten:',
    },
    badCursor:
      'Adressen pekar på en sida med träffar som inte finns; kanske har sökningen eller datan ändrats.',
    isId: 'Det här är ett id:',
    ignored: (part: string) => `Adressen nämner något som inte finns och som inte räknas: ${part}`,
  },
  {
    fields: fieldsEn,
    heading: (text) => `Search: ${text}`,
    start: {
      lead: 'Search everything that is here: measures, proposals, organisations, respondents, their positions and the quotations that bear them.',
      how: 'The texts are Swedish. Endings, capitals and dots do not matter. The beginning of a word is enough, and one typing error is forgiven. Every word has to be found.',
      key: 'The key / leads to the search field from every page.',
      examples: 'For example',
      holds: 'What there is to search',
    },
    results: {
      title: 'Results',
      definition:
        'Everything whose name, title, number, summary, conditions or quotations have all words of the search. What is named so comes first, rare words weigh most. The counts are of the whole search, not only of what is shown.',
      count: (count) => (count === '1' ? '1 result' : `${count} results`),
      columns: { kind: 'Kind', id: 'Id', name: 'Name', found: 'Found in' },
      next: 'More results',
      previous: 'Earlier results',
      first: 'To the first results',
      pages: 'Pages of results',
      unfold: 'What it is, with evidence',
    },
    facets: { kinds: 'Kind', all: 'All kinds', chosen: 'chosen', where: 'Where', everywhere: 'All matters' },
    none: {
      title: 'No results',
      stopWords:
        'The text holds only words that are too common to search for, such as “och” and “att”. Write a word that carries meaning.',
      noWords: 'The text has no letters or figures to search for.',
      text: 'Nothing has all the words. Each of them has to stand, in some form, in the same name, summary or quotation.',
      otherKinds: (count) => `There are ${count} of other kinds: show all kinds`,
      elsewhere: (count) => `There are ${count} in all matters: search everywhere`,
      instead: 'These there are:',
      lists: 'Or begin with a list:',
    },
    tooLong: {
      title: 'The text is too long to search for',
      text: 'A search takes at most 1,000 characters and 20 different words. Shorten it to the words that matter most.',
      shorter: 'Search for the beginning of the text:',
    },
    badCursor:
      'The address points to a page of results that does not exist; the search or the data may have changed.',
    isId: 'This is an id:',
    ignored: (part) => `The address names something that does not exist and is not counted: ${part}`,
  },
)
