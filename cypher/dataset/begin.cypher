// Tells that a load in batches has begun and which one it is: {loading}.
MATCH (d:Dataset {id: 'dataset'})
SET d.loading = $version, d.loadId = $loadId, d.loadStep = 0
RETURN d.loading AS loading
