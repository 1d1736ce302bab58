/** Texts of the page of a measure. */
export const measureSv = {
  also: 'Kallas också',
  broader: 'Del av',
  narrower: 'Omfattar',
  narrowerApart: 'Ståndpunkter om dem räknas på deras egna sidor, inte här.',
  elsewhere: 'Också i ärendet',
  sameAs: 'Samma sak på annat håll',
  named: 'Var källorna nämner den',
  standing: {
    title: 'Vem är för och emot',
    label: (name: string) =>
      `Hur många remissinstanser som är för och emot ${name}, efter i vilken egenskap de talar.`,
    definition:
      'Antal remissinstanser med minst en sådan ståndpunkt på åtgärden: på åtgärden själv, eller på ett förslag som främjar den. Den som intar två ståndpunkter räknas i båda. Ståndpunkter om snävare åtgärder räknas inte.',
    all: 'Alla i urvalet',
    row: 'Egenskap',
    none: 'Ingen i urvalet har tagit ställning till åtgärden, eller till ett förslag som främjar den.',
    sum: (respondents: string, positions: string) => `${respondents} med ${positions}.`,
    respondents: (count: string) => (count === '1' ? '1 remissinstans' : `${count} remissinstanser`),
    positions: (count: string) => (count === '1' ? '1 ståndpunkt' : `${count} ståndpunkter`),
    allThrough: 'Ingen gäller åtgärden själv: alla gäller förslag som främjar den.',
    allDirect: 'Alla gäller åtgärden själv; ingen gäller ett förslag som främjar den.',
    some: (direct: string, through: string) =>
      `${direct} gäller åtgärden själv, ${through} gäller förslag som främjar den.`,
    noViews: (count: string) => `Utanför staplarna: ${count} utan synpunkter.`,
  },
  through: {
    title: 'Vad ståndpunkterna gäller',
    label: (name: string) =>
      `Hur många remissinstanser som är för och emot ${name} själv, och vart och ett av de förslag som främjar den.`,
    definition:
      'En ståndpunkt gäller åtgärden på två sätt: den är riktad mot åtgärden själv, eller mot ett förslag som inför, utvidgar, bekostar eller underlättar den. Staplarna visar var och en för sig. Samma remissinstans kan stå i flera.',
    itself: 'Åtgärden själv',
    row: 'Det som ståndpunkten gäller',
    silent: (count: number) =>
      count === 1
        ? 'Ett förslag till främjar åtgärden, men ingen i urvalet har tagit ställning till det.'
        : `${count} förslag till främjar åtgärden, men ingen i urvalet har tagit ställning till dem.`,
    more: (count: number) => `Ytterligare ${count} finns i tabellen.`,
  },
  voices: {
    title: 'Vad de säger',
    definition:
      'Varje ståndpunkt på åtgärden, med villkor och belägg. Ett tvivel är inte ett motstånd, och den som låter utreda något stöder det inte därmed.',
    count: (respondents: string, positions: string) => `${respondents}, ${positions}`,
    nobody: (stances: string) => `Ingen i urvalet: ${stances}.`,
  },
  proposals: {
    title: 'Förslag som gäller åtgärden',
    definition:
      'Allt som föreslås, bedöms, uppmanas till eller yrkas om åtgärden i ärendet, med antal remissinstanser per ståndpunkt. Bara det som främjar åtgärden räknas som ståndpunkter om den.',
    none: 'Inget förslag i ärendet gäller åtgärden.',
    meaning: {
      ADVANCES:
        'Inför, utvidgar, bekostar eller underlättar åtgärden: den som stöder förslaget stöder åtgärden.',
      EXAMINES: 'Ser över, kartlägger eller följer upp åtgärden: säger inget för eller emot den.',
      LIMITS: 'Inskränker åtgärden: stöd för förslaget räknas inte som stöd för åtgärden.',
    },
    requestedBy: 'Yrkas av',
    positions: 'Ståndpunkterna',
    noPositions: 'Ingen ståndpunkt i urvalet',
    cut: (shown: number, all: number) => `De första ${shown} av ${all}.`,
    columns: { bearing: 'Betydelse', kind: 'Slag', number: 'Avsnitt', title: 'Förslag' },
  },
  practices: {
    title: 'Vem arbetar med det i dag',
    definition:
      'Organ som driver åtgärden eller tar del i den i dag, enligt källorna, i vilket ärende det än sägs. Den som driver något har inte därmed tagit ställning för det.',
    none: 'Källorna nämner ingen som arbetar med åtgärden i dag.',
    since: (since: string) => `sedan ${since}`,
    partners: 'Tillsammans med',
    columns: {
      organisation: 'Organ',
      role: 'Roll',
      since: 'Sedan',
      partners: 'Tillsammans med',
      note: 'Anmärkning',
    },
  },
  tasks: {
    title: 'Vem skulle få vilka uppgifter',
    definition:
      'Vem som enligt förslagen om åtgärden skulle få en uppgift, medverka eller besluta. Det säger inget om vad organet själv tycker.',
    none: 'Inget förslag om åtgärden ger någon en uppgift.',
    agencies: 'Statliga myndigheter',
    others: 'Andra',
    roles: {
      assigns: 'Skulle få uppgiften',
      involves: 'Skulle medverka, rådfrågas, få betalt eller informeras',
      addressedTo: 'Ska besluta eller handla',
    },
    columns: {
      organisation: 'Organ',
      agency: 'Statlig myndighet',
      role: 'Roll',
      bearing: 'Betydelse',
      proposal: 'Förslag',
    },
    yes: 'ja',
    no: 'nej',
  },
  statutes: {
    title: 'Vilka författningar berörs',
    definition:
      'Vad förslagen om åtgärden skulle göra med lagar och förordningar. Varje författning står en gång för varje förslag.',
    none: 'Inget förslag om åtgärden berör en författning.',
    columns: {
      statute: 'Författning',
      number: 'SFS',
      effect: 'Följd',
      bearing: 'Betydelse',
      proposal: 'Förslag',
    },
  },
}
