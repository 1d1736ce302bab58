/** graphql-js checks each value twice unless this says production, and reads it once, when it is loaded: so import this first. */
process.env.NODE_ENV ??= 'production'
