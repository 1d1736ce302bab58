// Raises a mark whose publication was killed or failed at its commit: {value}. No row where there is none, or where half of a load in batches is stored.
MATCH (r:Revision {id: 'revision'})
WHERE r.value % 2 = 1 AND NOT coalesce(r.unfinished, false)
WITH r, r.value + 1 AS raised
SET r.value = raised
RETURN raised AS value
