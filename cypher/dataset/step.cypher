// The first write of each batch: which load the store belongs to now, {loadId}. Counting the batches tells other loads that the store has moved.
MATCH (d:Dataset {id: 'dataset'})
SET d.loadStep = coalesce(d.loadStep, 0) + 1
RETURN d.loadId AS loadId
