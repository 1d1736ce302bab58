// Removes the checksums of groups that are no more: {written}.
UNWIND $ids AS id
MATCH (c:Checksum {id: id})
DELETE c
RETURN count(*) AS written
