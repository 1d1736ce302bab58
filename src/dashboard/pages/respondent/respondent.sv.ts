/** Texts of the page of a respondent. */
export const respondentSv = {
  head: {
    within: 'Inom',
    form: 'Form',
    scope: 'Avgränsning',
    answered: 'Beslutat eller avgivet',
    invited: 'Inbjuden',
    invitedYes: 'Ja, enligt en källa',
    documents: 'Handlingar',
    pages: (count: number) => (count === 1 ? '1 sida' : `${count} sidor`),
    also: 'Kallas också',
    agency: 'statlig myndighet',
    elsewhere: 'Talar också i',
    sameAs: 'Samma organ på annat håll',
    otherMatter: (name: string, title: string) =>
      `${name} svarar i ett annat ärende än det som är valt: ${title}. Sidan visar det ärendet.`,
    toMatter: 'Välj det ärendet',
  },
  themes: {
    title: 'Ståndpunkter tema för tema',
    label: (name: string) => `Hur många ståndpunkter ${name} intar för och emot, tema för tema.`,
    definition:
      'Antal egna ståndpunkter på förslag i temat. Här räknas ståndpunkter, inte remissinstanser. Valet av egenskap i urvalet gäller andra, inte den som sidan handlar om.',
    row: 'Tema',
  },
  positions: {
    title: 'Vad den säger',
    definition:
      'Varje ståndpunkt under sitt tema. Vik ut en rad för sammanfattning, villkor och belägg. Sist står det som inte har något tema: betänkandet i helhet, och åtgärder i sig.',
    none: 'Den har inga egna ståndpunkter i urvalet.',
    noneButParts: 'Den har inga egna ståndpunkter i urvalet; de som talar inom den står under ”Delar”.',
    noTheme: 'Utan tema',
    onMeasures: 'Om åtgärder i sig',
    conditions: (count: number) => (count === 1 ? '1 villkor' : `${count} villkor`),
    cut: (shown: number, all: number) => `De första ${shown} av ${all}; alla finns i CSV-filen.`,
    columns: {
      theme: 'Tema',
      target: 'Det som den gäller',
      stance: 'Ståndpunkt',
      basis: 'Vilar på',
      conditions: 'Villkor',
      summary: 'Sammanfattning',
    },
  },
  rule: {
    title: 'Vad tystnaden ska betyda',
    definition:
      'Regeln står i svaret självt. Det som bara följer av den är ingen ståndpunkt som någon har skrivit, och räknas bara för den som slår på det i urvalet.',
    reads: 'Det som inte kommenteras ska läsas som:',
    covers: 'Gäller',
    uncertain: 'Osäkert om den också menar',
    except: 'Når inte',
    only: 'Bara inom',
    alternatives: 'Kan också läsas som',
    note: 'Anmärkning',
    follows: (count: string) =>
      count === '1' ? '1 ståndpunkt följer av regeln.' : `${count} ståndpunkter följer av regeln.`,
    columns: { stance: 'Läses som', covers: 'Gäller', uncertain: 'Osäkert', except: 'Når inte' },
  },
  parts: {
    title: 'Delar',
    definition:
      'Alla som har talat inom den: nämnder, förvaltningar och ledamöters egna uttalanden, med deras egna ståndpunkter. En dels ståndpunkter är inte helhetens.',
    adopts: (names: string) => `gör till sitt: ${names}`,
    dissents: (names: string) => `oenig med: ${names}`,
    columns: {
      name: 'Del',
      standing: 'Talar som',
      form: 'Form',
      adopts: 'Gör till sitt',
      dissentsFrom: 'Oenig med',
    },
    cut: (shown: number, all: number) => `De första ${shown} av ${all}.`,
  },
  beside: {
    title: 'Övertaget och avvikande, sida vid sida',
    definition:
      'Svaret bredvid dem vars ord det gör till sitt, dem som gör svaret till sitt, och ledamöters egna uttalanden, på det som minst två av dem talar om. Olika sidor står först, sedan olika styrka, sist det de är ense om. Ett streck är tystnad, som inte är en ståndpunkt.',
    none: 'Inget av detta talar om samma sak i urvalet.',
    relations: {
      self: 'den här',
      adopts: 'görs till dess egna ord',
      adoptedBy: 'gör dess ord till sina',
      dissentsFrom: 'den är oenig med',
      dissents: 'oenig med den',
      separate: 'eget uttalande inom den',
      within: 'den talar inom',
    },
    row: 'Det som de talar om',
    groups: { differ: 'De skiljer sig', nuance: 'Samma sida, olika styrka eller villkor', same: 'Ense' },
    difference: 'Skillnad',
    nobody:
      'Den gör ingen annans ord till sina, ingen gör dess ord till sina, och ingen talar avvikande inom den.',
    alone: (count: number) =>
      count === 1
        ? 'Om ytterligare en sak talar bara en av dem.'
        : `Om ytterligare ${count} saker talar bara en av dem.`,
    open: 'Vad de säger',
    showAll: (count: number) => `Visa alla ${count}`,
    compare: 'Jämför dem på allt',
    left: (names: string) => `Får inte plats här: ${names}.`,
    cut: (shown: number, all: number) => `Bara de första ${shown} av ${all} ståndpunkter är jämförda.`,
  },
  requests: {
    title: 'Vad den yrkar',
    definition:
      'Vad svaret ber någon att göra, eller gör till sitt eget yrkande. Ett yrkande är ett förslag som remissinstansen själv lägger fram.',
    none: 'Den yrkar inget.',
    to: 'Riktas till',
    assigns: 'Skulle ge uppgift åt',
    involves: 'Skulle involvera',
    under: 'Väckt under',
    with: 'Yrkas också av',
    measures: 'Gäller åtgärden',
    agency: 'statlig myndighet',
    noTheme: 'Utan tema',
    cut: (shown: number, all: number) => `De första ${shown} av ${all}.`,
    columns: {
      title: 'Yrkande',
      theme: 'Tema',
      to: 'Riktas till',
      assigns: 'Skulle ge uppgift åt',
      measures: 'Gäller åtgärden',
    },
  },
  tasks: {
    title: 'Uppgifter den skulle få',
    definition:
      'Vad förslag och yrkanden i ärendet skulle låta organet göra, i dess egenskap av myndighet eller annat berört organ. Det säger inget om vad organet själv tycker.',
    none: 'Inget i ärendet ger organet en uppgift.',
    roles: {
      assignments: 'Skulle få uppgiften',
      involvedIn: 'Skulle medverka, rådfrågas, få betalt eller informeras',
      addressedBy: 'Ska besluta eller handla',
    },
    columns: { proposal: 'Förslag', kind: 'Slag', role: 'Roll' },
  },
  agreement: {
    title: 'Hur ense den är med andra',
    definition:
      'Jämförs på allt där båda tar ställning, för eller emot. 100 % är samma sida hela vägen, 0 % är motsatt sida hela vägen; ”dels för, dels emot” räknas som halvvägs. Inga synpunkter är ingen sida. Andra är de som talar i någon av de egenskaper som är valda i urvalet. En hög siffra på få gemensamma frågor säger lite.',
    none: 'Det finns ingen annan i urvalet.',
    columns: {
      name: 'Med',
      score: 'Enighet',
      shared: 'Gemensamt',
      same: 'Samma sida',
      opposed: 'Motsatt sida',
      compare: 'Jämför',
    },
    compare: 'Jämför',
    compareWith: (name: string) => `Jämför med ${name}`,
    told: (name: string, score: string) => `Enighet med ${name}: ${score}`,
    nothing: 'Inget gemensamt att jämföra med:',
    before: 'De föregående',
    after: 'De följande',
    compared: (shown: string, all: string) => `${shown} av ${all}, de med flest ståndpunkter först.`,
  },
  silence: {
    title: 'Vad den inte har yttrat sig om',
    definition:
      'Förslag, bedömningar, uppmaningar och mål i ärendet där den inte har någon ståndpunkt alls, vare sig egen, övertagen eller enligt en regel för tystnad. Tystnad är ingen ståndpunkt.',
    beyond: (count: number) =>
      `Den står inte bland de ${count} första i listan över vad var och en har yttrat sig om.`,
    none: 'Den har yttrat sig om allt.',
    sum: (stated: string, byRule: string, silent: string) =>
      `Yttrar sig om ${stated}, talar bara genom sin regel om ${byRule}, och är tyst om ${silent}.`,
    noTheme: 'Utan tema',
    columns: { number: 'Avsnitt', title: 'Förslag', kind: 'Slag', theme: 'Tema' },
  },
}
