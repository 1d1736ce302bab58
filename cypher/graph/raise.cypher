// Ends the publication that set the mark $marked: the next even revision, {value}. No row where a later one has marked: it raises then.
// The first SET takes the lock of the node, so that no mark can come between the comparison and the raise.
MATCH (r:Revision {id: 'revision'})
SET r.raising = $marked
WITH r
WHERE r.value = $marked
SET r.value = $marked + 1, r.unfinished = false
RETURN r.value AS value
