import { texts } from '../../language/texts.js'

export const BUILD = texts(
  {
    lead: 'Allt på de här sidorna kommer ur ett öppet API och öppna filer. Här finns det som behövs för att bygga en egen sida, rapport eller instrumentpanel på samma data: diagram att kopiera, adresser att fråga och vad man kan lita på.',
    contents: 'På den här sidan',
    sections: {
      charts: 'Diagram att kopiera',
      operations: 'Färdiga frågor',
      feeds: 'Filer',
      caching: 'Mellanlagring',
      versions: 'Versioner',
      limits: 'Gränser',
      origins: 'Sidor från andra adresser',
    },
    copy: {
      copy: 'Kopiera',
      copied: 'Kopierat',
      failed: 'Det gick inte; texten är markerad, kopiera den själv',
    },
    charts: {
      lead: 'Två av sidornas diagram för sex verktyg. Tjänstens adress och det valda ärendet står redan i texten; varje utdrag prövas i projektets tester.',
      tools: 'Verktyg',
      measures: 'Vem stöder vilken åtgärd',
      matrix: 'Vem säger vad om vilket tema',
    },
    tools: {
      html: {
        name: 'HTML och Plot',
        how: 'Spara som en fil och öppna den, eller lägg den på en webbplats. Plot hämtas från cdn.jsdelivr.net, en annan värd än denna; lägg en kopia bredvid sidan om du inte vill bero på den. Tjänsten måste tillåta sidans adress, se nedan.',
      },
      python: {
        name: 'Python',
        how: 'Kör med python, eller klistra in i en anteckningsbok. Paketen står på första raden; bilden hamnar i en fil.',
      },
      r: {
        name: 'R',
        how: 'Kör med Rscript, eller klistra in i RStudio. Paketen står på första raden; bilden hamnar i en fil.',
      },
      observable: {
        name: 'Observable',
        how: 'En cell i en anteckningsbok på observablehq.com; Plot och d3 finns där. Tjänsten måste tillåta adressen som Observable kör den på, https://NAMN.static.observableusercontent.com, se nedan.',
      },
      grafana: {
        name: 'Grafana',
        how: 'För datakällan Infinity (yesoreyeram-infinity-datasource). Tillåt tjänstens adress i datakällan, sätt dess uid i texten och klistra in den som panelens JSON. Frågan går från Grafanas server, inte från webbläsaren.',
      },
      excel: {
        name: 'Excel och Power BI',
        how: 'Ny fråga › Tom fråga › Avancerad redigerare, i Power Query. Klistra in, läs in, och gör diagrammet av tabellen; ”Uppdatera” hämtar på nytt.',
      },
    },
    operations: {
      lead: 'Frågor som ställs med sitt namn från en vanlig adress, så som ett kalkylark, en webbläsare eller ett schemalagt jobb gör. En lista anges genom att namnet upprepas, ett filter som JSON. Svaret är JSON och kan mellanlagras.',
      example: 'Prova:',
      variables: 'Variabler',
      variable: 'Variabel',
      type: 'Typ',
      fallback: 'Om den utelämnas',
      required: 'måste anges',
      text: 'Frågan som GraphQL',
    },
    feeds: {
      lead: 'Allt som filer, för verktyg som inte talar GraphQL. De strömmas, så en fil med miljoner rader går lika bra som en med tusen.',
      noFilter: 'Tar inget urval.',
      filter: (name: string) => `Tar fälten i ${name} som parametrar, se Urval nedan.`,
      lines: 'En rad att kopiera, för varje verktyg',
      options: 'Egna parametrar',
      columns: 'Kolumner',
      holds: 'Innehåll',
      filters: 'Urval',
      filtersLead:
        'Ett fält som utelämnas släpper igenom allt; fält tillsammans måste alla stämma. Med filter=… anges hela urvalet som JSON, för det som enstaka namn inte kan säga.',
      parameter: 'Parameter',
      takes: 'Tar',
      meaning: 'Betydelse',
    },
    caching: [
      'Svar på GET bär en ETag, som följer datamängdens version. Skicka den tillbaka i If-None-Match: är inget ändrat svarar tjänsten 304 utan innehåll och utan att läsa datan.',
      'Bara hela svar utan fel märks så. En webbläsare gör det av sig själv; i egna program räcker det att minnas adress, ETag och svar.',
    ],
    cachingExample: 'Fråga om något har ändrats',
    versionNow: (version: string, date: string) => `Nu visas version ${version}, inläst ${date}.`,
    versions: [
      'Versionen är en kontrollsumma av allt som påstås: samma version, samma siffror. Den står i dataset { version }, på varje rad i filerna och i sidfoten här. Ange den i allt som citerar en siffra.',
      'En fil med version=… i adressen svarar för just den versionen, eller med 410 om datan har ändrats. Länken /id/ID?version=… leder till en post och säger till när datan har ändrats. Id:n är desamma i alla versioner.',
    ],
    limits: {
      lead: 'Så här mycket tillåts där den som driver tjänsten inte har satt något annat. Vad en fråga kostade står i extensions.cost i svaret.',
      what: 'Vad',
      most: 'Högst',
      setting: 'Inställning',
      faults:
        'Fel kommer i errors, vart och ett med en kod i extensions.code och ett råd i extensions.hint; 429 och 503 säger i Retry-After när det är värt att försöka igen.',
    },
    origins: [
      'En sida från en annan adress får fråga från webbläsaren bara där tjänsten tillåter den: den som driver tjänsten sätter REMISSGRAF_CORS till sidans adress, som https://example.org, till flera med komma emellan, eller till * för alla.',
      'Program utanför webbläsaren, som Python, R, Excel och Grafanas server, berörs inte. Inga kakor och inga inloggningar behövs.',
    ],
  },
  {
    lead: 'All that these pages show comes from an open API and open files. Here is what it takes to build a page, a report or a dashboard of your own on the same data: charts to copy, addresses to ask, and what can be relied on.',
    contents: 'On this page',
    sections: {
      charts: 'Charts to copy',
      operations: 'Registered operations',
      feeds: 'Feeds',
      caching: 'Caching',
      versions: 'Versions',
      limits: 'Limits',
      origins: 'Pages from other origins',
    },
    copy: {
      copy: 'Copy',
      copied: 'Copied',
      failed: 'That failed; the text is selected, copy it yourself',
    },
    charts: {
      lead: 'Two of the charts of these pages, for six tools. The address of the service and the matter chosen stand in the text already; each snippet is tried by the project’s tests.',
      tools: 'Tools',
      measures: 'Who supports which measure',
      matrix: 'Who says what on which theme',
    },
    tools: {
      html: {
        name: 'HTML and Plot',
        how: 'Save it as a file and open it, or put it on a web site. Plot comes from cdn.jsdelivr.net, another host than this one; put a copy beside the page to depend on nobody. The service has to allow the origin of the page, see below.',
      },
      python: {
        name: 'Python',
        how: 'Run it with python, or paste it into a notebook. The first line names the packages; the picture goes to a file.',
      },
      r: {
        name: 'R',
        how: 'Run it with Rscript, or paste it into RStudio. The first line names the packages; the picture goes to a file.',
      },
      observable: {
        name: 'Observable',
        how: 'A cell of a notebook on observablehq.com, where Plot and d3 are there already. The service has to allow the origin that Observable runs it at, https://NAME.static.observableusercontent.com, see below.',
      },
      grafana: {
        name: 'Grafana',
        how: 'For the data source Infinity (yesoreyeram-infinity-datasource). Allow the address of the service in the data source, put its uid into the text and paste it as the JSON of a panel. It is Grafana’s server that asks, not the browser.',
      },
      excel: {
        name: 'Excel and Power BI',
        how: 'New query › Blank query › Advanced editor, in Power Query. Paste, load, and make the chart from the table; “Refresh” fetches anew.',
      },
    },
    operations: {
      lead: 'Queries that are asked by their name from a plain address, as a spreadsheet, a browser or a scheduled job does. Repeat a name for a list, give a filter as JSON. The answer is JSON and can be cached.',
      example: 'Try:',
      variables: 'Variables',
      variable: 'Variable',
      type: 'Type',
      fallback: 'Where left out',
      required: 'has to be given',
      text: 'The query as GraphQL',
    },
    feeds: {
      lead: 'Everything as files, for tools that do not speak GraphQL. They are streamed, so that a file of millions of rows is as good as one of a thousand.',
      noFilter: 'It takes no filter.',
      filter: (name) => `It takes the fields of ${name} as parameters, see Filters below.`,
      lines: 'A line to copy for each tool',
      options: 'Parameters of its own',
      columns: 'Columns',
      holds: 'What it holds',
      filters: 'Filters',
      filtersLead:
        'A field that is left out lets everything pass; fields together must all pass. filter=… takes the whole filter as JSON, for what single names cannot say.',
      parameter: 'Parameter',
      takes: 'Takes',
      meaning: 'Meaning',
    },
    caching: [
      'Answers to GET carry an ETag, which follows the version of the dataset. Send it back as If-None-Match: where nothing has changed the service answers 304, without content and without reading the data.',
      'Only whole answers without errors are tagged. A browser does this by itself; a program of your own need only keep address, ETag and answer.',
    ],
    cachingExample: 'Ask whether anything has changed',
    versionNow: (version, date) => `This is version ${version}, loaded ${date}.`,
    versions: [
      'The version is a hash of all that is claimed: the same version, the same figures. It stands in dataset { version }, in each row of the feeds and at the foot of these pages. Name it wherever you cite a figure.',
      'A feed with version=… in its address answers for that version, or with 410 where the data has moved on. The link /id/ID?version=… leads to a node and says when the data has moved on. Ids are the same in all versions.',
    ],
    limits: {
      lead: 'So much is allowed where the operator of the service has set nothing else. What a query has cost stands in extensions.cost of its answer.',
      what: 'What',
      most: 'At most',
      setting: 'Setting',
      faults:
        'Errors come in errors, each with a code in extensions.code and advice in extensions.hint; 429 and 503 say in Retry-After when another try is worth while.',
    },
    origins: [
      'A page from another origin may ask from a browser only where the service allows it: its operator sets REMISSGRAF_CORS to the origin of the page, as in https://example.org, to several with commas between them, or to * for all.',
      'Programs outside a browser, such as Python, R, Excel and Grafana’s server, are not concerned. No cookies and no logins are needed.',
    ],
  },
)
