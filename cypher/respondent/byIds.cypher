// The respondents of these ids: one flat row for each that is there; the rule's columns are null without a default rule.
MATCH (n:Respondent)
WHERE n.id IN $ids
RETURN n.id AS id, n.name AS name, n.organisationId AS organisationId, n.matterId AS matterId, n.standing AS standing,
  n.withinId AS withinId, n.invited AS invited, n.answeredOn AS answeredOn, n.form AS form, n.scope AS scope,
  n.documentIds AS documentIds, n.adoptsIds AS adoptsIds, n.adoptedByIds AS adoptedByIds,
  n.dissentsFromIds AS dissentsFromIds, n.ruleStance AS ruleStance, n.ruleAlternatives AS ruleAlternatives,
  n.ruleCovers AS ruleCovers, n.ruleUncertain AS ruleUncertain, n.ruleOnlyIds AS ruleOnlyIds,
  n.ruleExceptIds AS ruleExceptIds, n.ruleNote AS ruleNote, n.rulePassageIds AS rulePassageIds
ORDER BY id
