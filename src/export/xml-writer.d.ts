declare module 'xml-writer' {
  /** The part of the library that feeds use: what was opened last is closed first, and text is escaped. */
  export default class XMLWriter {
    constructor(indent: string, write: (piece: string) => void)
    startDocument(version: string, encoding: string): this
    startElement(name: string): this
    writeAttribute(name: string, value: string): this
    text(text: string): this
    endElement(): this
  }
}
