// Joins nodes of a label to the stems of their texts that occur tf times: {written}, the relations made; less than terms where an end is missing.
UNWIND $rows AS row
MATCH (n:/* label */ {id: row.id})
MATCH (t:Term) WHERE t.id IN row.terms
CREATE (n)-[:HAS_TERM {tf: row.tf}]->(t)
RETURN count(*) AS written
