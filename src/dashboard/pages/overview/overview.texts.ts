import { texts } from '../../language/texts.js'

export const OVERVIEW = texts(
  {
    themes: {
      title: 'Ståndpunkter per tema',
      label: 'Hur många remissinstanser som är för och emot, tema för tema.',
      definition:
        'Antal remissinstanser med minst en sådan ståndpunkt på ett förslag i temat. Den som intar två ståndpunkter räknas i båda.',
      theme: 'Tema',
    },
  },
  {
    themes: {
      title: 'Stance by theme',
      label: 'How many respondents are for and against, theme by theme.',
      definition:
        'Respondents with at least one such position on a proposal of the theme. Who takes two positions counts in both.',
      theme: 'Theme',
    },
  },
)
