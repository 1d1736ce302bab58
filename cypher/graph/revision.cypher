// The revision: {value}, or no row before the first publication.
MATCH (r:Revision {id: 'revision'})
RETURN r.value AS value
