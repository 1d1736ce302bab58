// Gives nodes of a label a second one: {written}.
UNWIND $ids AS id
MATCH (n:/* label */ {id: id})
SET n:/* second label */
RETURN count(*) AS written
