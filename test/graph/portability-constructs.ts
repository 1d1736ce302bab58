/** What both engines do not run alike, and what to write instead. See the design's rules on one Cypher for two engines. */
export interface Construct {
  pattern: RegExp
  what: string
  remedy: string
}

const MISSING_FUNCTIONS =
  /\b(isEmpty|randomUUID|toStringOrNull|toIntegerOrNull|toFloatOrNull|toBooleanOrNull|btrim|point|duration|duration\.between|date\.truncate|datetime|localdatetime|date|timestamp|id|keys)\s*\(/

/** Looked for in the text without comments, with the contents of strings blanked out. */
export const EXCLUDED: readonly Construct[] = [
  construct(/=~/, 'a regular expression', 'toLower(n.name) CONTAINS toLower($q)'),
  construct(/\bCOLLECT\s*\{/, 'COLLECT { }', 'CALL (x) { OPTIONAL MATCH … RETURN collect(…) AS c }'),
  construct(/\bOPTIONAL\s+CALL\b/, 'OPTIONAL CALL', 'CALL (x) { OPTIONAL MATCH … RETURN collect(…) AS c }'),
  construct(/\bIN\s+TRANSACTIONS\b/, 'IN TRANSACTIONS', 'batches from TypeScript'),
  construct(
    /\(\s*\w*\s*:\s*(?:!|\w+\s*[|&!])/,
    'a label expression',
    '(n) WHERE (n:A OR n:B), NOT n:A, or (n:A:B)',
  ),
  construct(/\(\s*\w*\s*:[^()]*\sWHERE\b/, 'WHERE within a node', 'MATCH (n:A) WHERE …'),
  construct(
    /(?:\]|-)->?\s*\{\s*\d*\s*,?\s*\d*\s*\}|\)\s*\{\s*\d+\s*,/,
    'a quantified pattern',
    '-[:T*1..3]->',
  ),
  construct(/\bSHORTEST\b/, 'SHORTEST', 'shortestPath(…)'),
  construct(
    /\*\s*(?:\d*\s*\.\.\s*)?\]/,
    'a path without a longest length',
    '-[:T*1..3]->: nothing can stop it on Grafeo',
  ),
  construct(/\[\s*-\d+\s*\.\.|\.\.\s*-\d/, 'a negative slice bound', 'l[size(l)-2..size(l)]'),
  construct(/\|\|/, '||', '+'),
  construct(
    MISSING_FUNCTIONS,
    'a function that an engine lacks or answers otherwise',
    'compute it in TypeScript, ISO 8601 strings for dates',
  ),
  construct(/\bround\s*\([^()]*,/, 'round(x, n)', 'round(x * 100) / 100.0'),
  construct(
    /\bIS\s*(?:NOT\s*)?::|\bIS\s+(?:NOT\s+)?TYPED\b/,
    'a type predicate',
    'one type for each property',
  ),
  construct(
    /\bSET\s+\w+:\$/,
    'a label from a parameter',
    'a label from a fixed list in the code, through a hole',
  ),
  construct(
    /\(\s*\w*\s*:\s*\w+\s+\$/,
    'properties from a parameter in a node',
    'CREATE (n:L) SET n = $props',
  ),
  construct(
    /\b(?:LIMIT|SKIP)\s+to/,
    'a conversion at LIMIT or SKIP',
    'LIMIT $n; a whole number is sent as an integer',
  ),
  construct(
    /\bcollect\s*\((?:[^()]|\([^()]*\))*\)\s*\[/,
    'a slice of collect()',
    'WITH k, collect(x) AS xs RETURN xs[0..3]',
  ),
  construct(/\bEXISTS\s*\{[^{}]*\bWITH\b/, 'EXISTS { … WITH … }', 'COUNT { … } > n'),
  construct(
    /\b(?:all|any|none|single)\s*\([^()]*\bEXISTS\b/,
    'EXISTS within all() or any()',
    'COUNT { … } > n',
  ),
  construct(
    /(\b\w+\.\w+)\s*=\s*\1\s*\+/,
    'a property set from itself',
    'coalesce(n.l, []) + [x], or WITH first: Grafeo drops list + scalar',
  ),
  construct(
    /[a-z0-9]\{(?:[^{}]*,)?\s*[a-z]\w*\s*[,}]/,
    'a bare variable in a map projection',
    'n{.id, z: z}',
  ),
  construct(/\bRETURN\s+\*/, 'RETURN *', 'name each column'),
  construct(
    /\b(?:RANGE|TEXT|FULLTEXT|POINT|VECTOR)\s+INDEX\b|\bUSING\s+INDEX\b|\bNODE\s+KEY\b|^\s*CYPHER\b/m,
    'an index or hint of Neo4j only',
    'CREATE INDEX … IF NOT EXISTS, in src/graph/schema.ts',
  ),
  construct(
    /\bCALL\s+(?!db\.labels\b|db\.relationshipTypes\b)[a-z]\w*\./,
    'a procedure of one engine',
    'plain Cypher',
  ),
]

function construct(pattern: RegExp, what: string, remedy: string): Construct {
  return { pattern: new RegExp(pattern, `g${pattern.flags}`), what, remedy }
}
