// Stores the checksums of groups: {written}.
UNWIND $rows AS row
MERGE (c:Checksum {id: row.id})
SET c.hash = row.hash
RETURN count(*) AS written
