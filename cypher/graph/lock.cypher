// Holds the lock of a loader until its transaction ends; a second loader waits here. Returns the holds so far: {holds}.
MERGE (l:Lock {id: 'loader'})
SET l.holds = coalesce(l.holds, 0) + 1
RETURN l.holds AS holds
