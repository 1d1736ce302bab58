// Joins nodes of a label to the stems of their texts: {written}, the relations made; less than terms where an end is missing.
// By node and not by relation, for there are more of these than of all others, and so a third of the time is saved.
UNWIND $rows AS row
MATCH (n:/* label */ {id: row.id})
UNWIND row.terms AS term
MATCH (t:Term {id: term.id})
CREATE (n)-[h:HAS_TERM]->(t)
SET h.tf = term.tf
RETURN count(*) AS written
