/** The address of a node that names the version it was taken from; src/server/id-route.ts answers there. */
export function permalink(base: string, id: string, version: string): string {
  return `${base}/id/${id}?version=${encodeURIComponent(version)}`
}
