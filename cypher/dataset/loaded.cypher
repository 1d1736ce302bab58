// What is loaded, as the API tells it: one row, none in an empty store.
MATCH (d:Dataset {id: 'dataset'})
WHERE d.version IS NOT NULL
RETURN d.version AS version, d.loadedAt AS loadedAt, d.counts AS counts, d.licence AS licence
