// Removes what nodes of a label claim by relations that reach them: {written}, the relations removed.
UNWIND $ids AS id
MATCH (n:/* label */ {id: id})<-[r:/* types */]-()
DELETE r
RETURN count(*) AS written
