// Tells that nodes of a label are whole, relations and all: {written}.
UNWIND $rows AS row
MATCH (n:/* label */ {id: row.id})
SET n.hash = row.hash
RETURN count(*) AS written
