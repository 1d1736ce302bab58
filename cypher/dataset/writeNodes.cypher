// Writes nodes of a label with exactly these properties: {written}. Their hash is gone until writeHashes.
UNWIND $rows AS row
MERGE (n:/* label */ {id: row.id})
SET n = row.props
RETURN count(*) AS written
