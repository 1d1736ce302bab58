// Gives nodes of a label exactly these properties: {written}, less than rows where one is not there.
UNWIND $rows AS row
MATCH (n:/* label */ {id: row.id})
SET n = row.props
RETURN count(*) AS written
