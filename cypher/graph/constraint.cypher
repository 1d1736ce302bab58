// Makes the id of a label unique; returns nothing. Comes before the index: Neo4j refuses the other order.
CREATE CONSTRAINT /* name */ IF NOT EXISTS FOR (n:/* label */) REQUIRE n.id IS UNIQUE
