/** The address cannot be listened on, in one sentence with what to set. */
export class ListenError extends Error {
  constructor(cause: NodeJS.ErrnoException, port: number, host: string) {
    super(sentence(cause, port, host), { cause })
    this.name = 'ListenError'
  }
}

function sentence({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} on ${host} is in use by another process; stop that, or set PORT to a free one`
    case 'EACCES':
      return `port ${port} may not be used by this user; set PORT to one above 1023`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine; set HOST to 127.0.0.1, or to 0.0.0.0 for all`
    default:
      return `port ${port} on ${host} cannot be used: ${message}`
  }
}
