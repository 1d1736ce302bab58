import { texts } from '../language/texts.js'

export const MOVED_ON = texts(
  {
    text: (now: string, then: string) =>
      `Data har ändrats sedan länken gjordes: här visas version ${now}, länken är från version ${then}.`,
  },
  {
    text: (now, then) => `The data has moved on: this is version ${now}, the link is from version ${then}.`,
  },
)
