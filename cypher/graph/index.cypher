// Indexes one property of a label; returns nothing.
CREATE INDEX /* name */ IF NOT EXISTS FOR (n:/* label */) ON (n./* property */)
