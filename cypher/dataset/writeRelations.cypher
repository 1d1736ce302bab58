// Makes relations of one type, without properties, between one node of a label and others of a label: {written}, less than others where an end is missing.
// One row for the node that several have in common: half the time of a row for each relation, on both engines.
UNWIND $rows AS row
MATCH (n:/* label */ {id: row.id})
MATCH (o:/* other label */) WHERE o.id IN row.others
CREATE (n)/* relation */(o)
RETURN count(*) AS written
