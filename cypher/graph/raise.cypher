// Ends the publication that set the mark $marked: the next even revision, {value}. No row where a later one has marked: it raises then.
MATCH (r:Revision {id: 'revision'})
WHERE r.value = $marked
SET r.value = $marked + 1, r.unfinished = false
RETURN r.value AS value
