import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { faultsOf } from './portability.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

describe('every statement keeps to what both engines run alike', () => {
  test.each(cypherFiles())('%s', (file) => {
    expect(faultsOf(file, readFileSync(ROOT + file, 'utf8'))).toEqual([])
  })
})

const READ = '// What it returns: {id}.\n'

describe('the rules find', () => {
  test.each([
    ['a file without a comment', 'RETURN 1 AS x', 'a.cypher:1: no comment in the first line'],
    [
      'a regular expression',
      `${READ}MATCH (n:A)\nWHERE n.name =~ $q RETURN n.id AS id`,
      'a.cypher:3: a regular expression',
    ],
    ['alternative labels', `${READ}MATCH (n:A|B) RETURN n.id AS id`, 'a label expression'],
    [
      'an endless path',
      `${READ}MATCH (n:A)-[:T*]->(m:A) RETURN n.id AS id`,
      'a path without a longest length',
    ],
    ['a negative slice', `${READ}MATCH (n:A) RETURN n.l[-2..] AS l`, 'a negative slice bound'],
    ['a quantified path', `${READ}MATCH (n:A)-[:T]->{1,3}(m:A) RETURN n.id AS id`, 'a quantified pattern'],
    [
      'a node without a label between two relationships',
      `${READ}MATCH (a:A)-[:T]->(b)<-[:T]-(c:A) RETURN c.id AS id`,
      '(b) stands between',
    ],
    ['one without a name', `${READ}MATCH (a:A)-->()-->(c:A) RETURN c.id AS id`, '() stands between'],
    [
      'one with properties',
      `${READ}MATCH (a:A)-[:T]->(b {k: 1})-[:T]->(c:A) RETURN c.id AS id`,
      '(b {k: 1}) stands between',
    ],
    [
      'an order with ties',
      `${READ}MATCH (n:A) RETURN n.id AS id ORDER BY n.date DESC`,
      'ORDER BY ends with n.date',
    ],
    [
      'a page without an order',
      `${READ}MATCH (n:A) RETURN n.id AS id LIMIT $first`,
      'LIMIT or SKIP without ORDER BY',
    ],
    ['a returned node', `${READ}MATCH (n:A) RETURN n`, 'n returns a node'],
    ['collected nodes', `${READ}MATCH (n:A) RETURN collect(n) AS all`, 'collect(n) AS all returns a node'],
    ['a returned path', `${READ}MATCH p = (a:A)-[:T]->(b:A) RETURN p`, 'p returns a node'],
    ['a sum over perhaps nothing', `${READ}MATCH (n:A) RETURN sum(n.x) AS x`, 'sum() without a grouping key'],
    [
      'a bare variable in a projection',
      `${READ}MATCH (n:A) WITH n, 1 AS z RETURN n{.id, z} AS n`,
      'a bare variable',
    ],
    ['text appended to a list', `${READ}MATCH (n:A) SET n.l = n.l + 'x'`, 'a property set from itself'],
    ['a procedure', `${READ}CALL db.awaitIndexes(60)`, 'a procedure of one engine'],
  ])('%s', (_, source, expected) => {
    expect(faultsOf('a.cypher', source).join('\n')).toContain(expected)
  })

  test.each([
    [
      'a key of the order',
      'MATCH (n:A) WHERE n.byName > $after RETURN n.id AS id ORDER BY n.byName LIMIT $first',
    ],
    ['a column that is the id', 'MATCH (n:A) RETURN n.id AS node, count(*) AS c ORDER BY c DESC, node'],
    ['an element of a given list', 'UNWIND $ids AS parent RETURN parent, 1 AS one ORDER BY parent'],
    ['an order in a hole', 'MATCH (n:A) RETURN n.id AS id ORDER BY /* order */ LIMIT $first'],
    [
      'a declared column',
      '// unique: stance\nMATCH (p:A) RETURN p.stance AS stance, count(*) AS c ORDER BY stance',
    ],
    [
      'a bound node in the middle',
      'MATCH (b:B {id: $id}) MATCH (a:A)-[:T]->(b)<-[:T]-(c:A) RETURN c.id AS id',
    ],
    ['types in the alternative', 'MATCH (a:A)-[:S|T]->(b:B) RETURN b.id AS id'],
    ['words of a string', "MATCH (n:A) WHERE n.x = 'a || b =~ c' RETURN n.id AS id"],
    ['a sum in groups', 'MATCH (n:A) RETURN n.id AS id, sum(n.x) AS x'],
    ['a map of a node', 'MATCH (n:A) RETURN n{.*, labels: labels(n), z: 1} AS n'],
    ['ids on a path', 'MATCH p = (a:A)-[:T*1..3]->(b:A) RETURN [x IN nodes(p) | x.id] AS ids'],
    [
      'a map out of rows',
      'UNWIND $rows AS row MATCH (n:A {id: row.id}) SET n += row.props RETURN count(*) AS written',
    ],
    [
      'a subquery',
      'MATCH (n:A) CALL (n) { OPTIONAL MATCH (n)-[:T]->(m:A) RETURN collect(m.id) AS ids } RETURN n.id AS id, ids',
    ],
  ])('nothing wrong with %s', (_, source) => {
    expect(faultsOf('a.cypher', READ + source)).toEqual([])
  })
})

function cypherFiles(): string[] {
  return readdirSync(`${ROOT}cypher`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => `cypher/${file.replaceAll('\\', '/')}`)
    .sort()
}
