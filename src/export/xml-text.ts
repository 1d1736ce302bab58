/** All that no XML 1.0 document can hold, not even escaped: most control characters, lone surrogates. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text as XML can hold it, to be escaped by whoever writes it. */
export const xmlText = (text: string): string => text.replace(ILLEGAL, '\ufffd')
