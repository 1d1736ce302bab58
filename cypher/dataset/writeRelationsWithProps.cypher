// Makes relations of one type that have properties between nodes of two labels: {written}, less than rows where an end is missing.
// The type is quoted, for IN and ON are words of the language too.
UNWIND $rows AS row
MATCH (a:/* from label */ {id: row.from})
MATCH (b:/* to label */ {id: row.to})
CREATE (a)-[r:`/* type */`]->(b)
SET r = row.props
RETURN count(*) AS written
