/** What was given is no version that can be read. The message tells why, and what would be. */
export class VersionError extends Error {
  override readonly name = 'VersionError'
}
