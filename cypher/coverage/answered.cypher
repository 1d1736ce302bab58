// How many respondents of a matter, within no other, submitted a document.
MATCH (m:Matter {id: $matter})<-[:IN_MATTER]-(n:Respondent)
WHERE n.withinId IS NULL AND size(n.documentIds) > 0
RETURN count(n) AS answered
