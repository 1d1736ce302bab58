// Sets the revision to $value, within the publication itself; returns {value}. Only for the embedded engine, whose readers see a commit whole.
MERGE (r:Revision {id: 'revision'})
SET r.value = $value, r.unfinished = false
RETURN r.value AS value
