/** A file that a figure comes as: a feed under /export/, or one that the page makes itself. */
export type OfferedFile = { label: string } & ({ href: string } | { name: string; make: () => Promise<Blob> })
