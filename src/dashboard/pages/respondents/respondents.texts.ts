import { texts } from '../../language/texts.js'

export const RESPONDENTS_TEXTS = texts(
  {
    lead: 'De som talar i ärendet, under det organ som tillfrågades: organet självt, de nämnder och förvaltningar som det hörde, och ledamöters egna uttalanden.',
    title: 'Alla som talar i ärendet',
    definition:
      'De som talar i någon av de egenskaper som är valda i urvalet, med antal ståndpunkter av varje slag i urvalet. Här räknas ståndpunkter, inte remissinstanser. Staplarna på sidan har samma skala. En dels ståndpunkter är inte helhetens.',
    none: 'Ingen passar.',
    choices: 'Vilka remissinstanser',
    sort: 'Ordning',
    sorts: { name: 'Namn', positions: 'Flest ståndpunkter' },
    text: 'Ord i namn, form eller avgränsning',
    apply: 'Visa',
    count: (respondents: string, bodies: string) =>
      `${respondents === '1' ? '1 remissinstans' : `${respondents} remissinstanser`} inom ${bodies === '1' ? '1 organ' : `${bodies} organ`}`,
    cut: (shown: string, all: string) =>
      `Bara ${shown} av ${all} är med här; gör urvalet snävare, eller ta CSV-filen.`,
    noPositions: 'Inga ståndpunkter i urvalet',
    agency: 'statlig myndighet',
    page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
    pages: 'Sidor i listan',
    previous: 'Föregående',
    next: 'Nästa',
    columns: {
      name: 'Remissinstans',
      body: 'Organ',
      kind: 'Slag',
      standing: 'Talar som',
      form: 'Form',
      stand: 'För och emot',
    },
  },
  {
    lead: 'Those that speak in the matter, under the body that was asked: the body itself, the committees and administrations it heard, and members’ own statements.',
    title: 'All that speak in the matter',
    definition:
      'Those that speak in one of the capacities chosen in the selection, with the number of their positions of each kind in the selection. What is counted here are positions, not respondents. All bars on the page have the same scale. The positions of a part are not those of the whole.',
    none: 'Nobody fits.',
    choices: 'Which respondents',
    sort: 'Order',
    sorts: { name: 'Name', positions: 'Most positions' },
    text: 'Words in name, form or scope',
    apply: 'Show',
    count: (respondents, bodies) =>
      `${respondents === '1' ? '1 respondent' : `${respondents} respondents`} within ${bodies === '1' ? '1 body' : `${bodies} bodies`}`,
    cut: (shown, all) => `Only ${shown} of ${all} are here; narrow the selection, or take the CSV file.`,
    noPositions: 'No positions in the selection',
    agency: 'state agency',
    page: (page, pages) => `Page ${page} of ${pages}`,
    pages: 'Pages of the list',
    previous: 'Previous',
    next: 'Next',
    columns: {
      name: 'Respondent',
      body: 'Body',
      kind: 'Kind',
      standing: 'Speaks as',
      form: 'Form',
      stand: 'For and against',
    },
  },
)
