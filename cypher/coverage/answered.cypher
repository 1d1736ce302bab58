// How many respondents of a matter, within no other, submitted a document.
MATCH (n:Respondent)
WHERE n.matterId = $matter AND n.withinId IS NULL AND size(n.documentIds) > 0
RETURN count(n) AS answered
