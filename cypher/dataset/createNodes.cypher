// Writes new nodes of a label: {written}. A row has the values in the order of the properties, which takes half the time of a map.
UNWIND $rows AS row
CREATE (n:/* label */ {/* properties */})
RETURN count(*) AS written
