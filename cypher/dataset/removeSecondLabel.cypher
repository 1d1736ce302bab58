// Takes the second label from nodes of a label: {written}.
UNWIND $ids AS id
MATCH (n:/* label */ {id: id})
REMOVE n:/* second label */
RETURN count(*) AS written
