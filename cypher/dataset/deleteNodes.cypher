// Removes nodes of a label and every relation to them: {written}.
UNWIND $ids AS id
MATCH (n:/* label */ {id: id})
DETACH DELETE n
RETURN count(*) AS written
