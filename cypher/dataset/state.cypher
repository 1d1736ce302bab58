// What is loaded, or no row in an empty store: {version, build, loadedAt, counts, loading, loadId, loadStep}; while the first load goes in batches only the last three.
MATCH (d:Dataset {id: 'dataset'})
RETURN d.version AS version, d.build AS build, d.loadedAt AS loadedAt, d.counts AS counts,
       d.loading AS loading, d.loadId AS loadId, d.loadStep AS loadStep
