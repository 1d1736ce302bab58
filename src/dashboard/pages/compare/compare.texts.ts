import { texts } from '../../language/texts.js'

export const COMPARE = texts(
  {
    lead: 'Två till fem remissinstanser bredvid varandra: först där de skiljer sig åt, sedan där de säger detsamma, sist där bara någon har yttrat sig.',
    chosen: 'Jämförs',
    remove: (name: string) => `Ta bort ${name}`,
    choose: 'Välj remissinstanser',
    find: 'Sök bland ärendets remissinstanser',
    none: (text: string) => `Ingen remissinstans i ärendet heter något med ”${text}”.`,
    more: (count: string) => `${count} till; skriv för att hitta dem.`,
    full: 'Fem är valda, och fler kan inte jämföras. Ta bort någon för att välja en annan.',
    complaints: {
      title: 'Om adressen',
      expected: 'Väntat: två till fem olika remissinstanser i ärendet, som i',
      twice: (id: string) => `${id} är angiven flera gånger och räknas en gång.`,
      unknown: (id: string) => `Inget i datan har id ${id}.`,
      find: 'Sök efter den',
      otherKind: (id: string, kind: string) =>
        `${id} är ingen remissinstans utan av slaget ${kind.toLowerCase()}.`,
      otherMatter: (name: string, matter: string) =>
        `${name} hör till ett annat ärende (${matter}) och kan inte jämföras här.`,
      tooMany: (names: string) =>
        `Högst fem kan jämföras. Det här är de fem första; dessa är utelämnade: ${names}.`,
      notLookedUp: (count: string) => `${count} id till`,
      tooFew: (count: number): string =>
        count === 0
          ? 'Välj två till fem remissinstanser, så visas var de skiljer sig åt.'
          : 'En är vald. Välj minst en till, så visas var de skiljer sig åt.',
    },
    agreement: {
      title: 'Hur långt de är överens',
      definition:
        'För varje par: hur nära deras sidor är i medeltal, över allt som båda tar ställning till. 100 % är samma sida överallt, 0 % motsatt sida överallt. Tillstyrkan med och utan villkor är samma sida; dels för, dels emot är halvvägs; den som inte har synpunkter tar ingen sida. I vilken egenskap och vilken organisation räknas inte här, eftersom du själv har valt vilka som jämförs.',
      shared: (count: number, shown: string) =>
        count === 1 ? 'om 1 gemensam sak' : `om ${shown} gemensamma`,
      counts: (same: string, opposed: string) => `${same} lika, ${opposed} motsatta`,
      nothing: 'inget gemensamt',
      only: (a: string, b: string) => `Jämför bara ${a} och ${b}`,
      columns: { a: 'A', b: 'B', score: 'Överens', shared: 'Gemensamma', same: 'Lika', opposed: 'Motsatta' },
    },
    differences: {
      title: 'Vad de säger',
      definition:
        'Allt som någon av dem har en ståndpunkt om i urvalet. Har en flera ståndpunkter om samma sak avgör den uttryckliga före den som följer av texten, den övertagna och den regelhärledda, sedan det senaste dokumentet. Öppna en ruta för att se ståndpunkten och orden den vilar på.',
      target: 'Om',
      distance: 'Skillnad',
      distances: {
        OPPOSED: 'På motsatta sidor',
        PARTLY: 'Delvis oense',
        NUANCE: 'Samma sida, med olika förbehåll',
        SAME: 'Säger detsamma',
        ALONE: 'Bara en tar ställning',
      },
      silence: 'Tyst',
      more: (count: number) => `+${count}`,
      moreLong: (count: number) => `och ${count} till`,
      openLabel: (name: string) => `${name}: visa ståndpunkten`,
      cut: (name: string, all: string) => `Av ${name} visas de första 500 av ${all} ståndpunkter.`,
      gone: 'Ståndpunkten finns inte längre; ladda om sidan.',
      notThere: (id: string) => `Adressen öppnar något som inte finns i jämförelsen: ${id}`,
    },
  },
  {
    lead: 'Two to five respondents beside each other: first where they differ, then where they say the same, last what only one of them speaks of.',
    chosen: 'Compared',
    remove: (name) => `Remove ${name}`,
    choose: 'Choose respondents',
    find: 'Search the respondents of the matter',
    none: (text) => `No respondent of the matter has “${text}” in its name.`,
    more: (count) => `${count} more; type to find them.`,
    full: 'Five are chosen, and no more can be compared. Remove one to choose another.',
    complaints: {
      title: 'About the address',
      expected: 'Expected: two to five different respondents of the matter, as in',
      twice: (id) => `${id} is named more than once and counts once.`,
      unknown: (id) => `Nothing in the data has the id ${id}.`,
      find: 'Search for it',
      otherKind: (id, kind) => `${id} is no respondent, but of the kind ${kind.toLowerCase()}.`,
      otherMatter: (name, matter) =>
        `${name} belongs to another matter (${matter}) and cannot be compared here.`,
      tooMany: (names) => `At most five can be compared. These are the first five; left out are: ${names}.`,
      notLookedUp: (count) => `${count} ids more`,
      tooFew: (count) =>
        count === 0
          ? 'Choose two to five respondents to see where they differ.'
          : 'One is chosen. Choose at least one more to see where they differ.',
    },
    agreement: {
      title: 'How far they agree',
      definition:
        'For each pair: how near their sides are on average, over all on which both take a side. 100 % is the same side throughout, 0 % the opposite throughout. Support with and without a condition is one side; mixed is halfway; who has no views takes no side. Capacity and organisation are not counted here, since you chose yourself who is compared.',
      shared: (count, shown) => (count === 1 ? 'on 1 shared target' : `on ${shown} shared`),
      counts: (same, opposed) => `${same} the same, ${opposed} opposite`,
      nothing: 'nothing shared',
      only: (a, b) => `Compare only ${a} and ${b}`,
      columns: { a: 'A', b: 'B', score: 'Agreement', shared: 'Shared', same: 'Same', opposed: 'Opposite' },
    },
    differences: {
      title: 'What they say',
      definition:
        'All that any of them has a position on in the selection. Where one has several on the same, explicit decides before implied, adopted and rule-derived, then the latest document. Open a cell to see the position and the words that it stands on.',
      target: 'On',
      distance: 'Difference',
      distances: {
        OPPOSED: 'On opposite sides',
        PARTLY: 'Partly at odds',
        NUANCE: 'The same side, with different reservations',
        SAME: 'Say the same',
        ALONE: 'Only one takes a side',
      },
      silence: 'Silent',
      more: (count) => `+${count}`,
      moreLong: (count) => `and ${count} more`,
      openLabel: (name) => `${name}: show the position`,
      cut: (name, all) => `Of ${name} the first 500 of ${all} positions are shown.`,
      gone: 'The position is no longer there; reload the page.',
      notThere: (id) => `The address opens something that is not in the comparison: ${id}`,
    },
  },
)
