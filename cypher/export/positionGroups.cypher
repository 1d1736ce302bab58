// How many positions of each respondent pass: {respondentId, positions}, one row for each respondent with any.
MATCH (n:Position)
WHERE /* filter */
RETURN n.respondentId AS respondentId, count(*) AS positions
ORDER BY respondentId
