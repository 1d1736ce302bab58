// The first write of a load: whoever comes second waits here. Returns what the last load left: {loadId, loadStep}.
MERGE (d:Dataset {id: 'dataset'})
SET d.taken = true
REMOVE d.taken
RETURN d.loadId AS loadId, d.loadStep AS loadStep
