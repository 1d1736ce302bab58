import path from 'node:path'

/** Packages that only the port to the store may know. */
const DRIVERS = /^(neo4j-driver|@grafeo-db\/js)(\/|$)/

/** Names that say nothing of what a file is for, and so come to hold everything. */
const VAGUE_NAME = /^(utils?|helpers?|common|shared|misc|index)\.[jt]sx?$/

const SOURCE = path.resolve(import.meta.dirname, 'src')

/** `src/<room>/…` → room; the files of src itself (main.ts, generate.ts) join the rooms and belong to none. */
function roomOf(file) {
  const [room, ...rest] = path.relative(SOURCE, file).split(path.sep)
  return room === '..' || rest.length === 0 ? undefined : room
}

/** What is wrong with `file` importing `specifier`; undefined where it may. A type alone brings no statement with it. */
function fault(file, specifier, typesOnly) {
  const room = roomOf(file)
  if (room !== 'graph' && DRIVERS.test(specifier))
    return `only src/graph knows a driver; ask through its port (src/graph/graph.ts) instead of ${specifier}`
  if (!specifier.startsWith('.')) return undefined
  const target = roomOf(path.resolve(path.dirname(file), specifier))
  const toStore = /\.store\.[jt]s$/.test(specifier)
  if (room === 'graph' && target !== 'graph')
    return `src/graph imports nothing from other rooms, but this is ${specifier}`
  if (/\.resolver\.ts$/.test(file) && (target === 'graph' || (toStore && !(typesOnly && room === target))))
    return `a resolver asks loaders from its context, no store and no graph, but this is ${specifier}`
  if (toStore && room !== target)
    return `${specifier} is another room's store; go through that room's loader or service`
  return undefined
}

function onlyTypes(node) {
  const named = node.specifiers ?? []
  return (
    node.type === 'TSImportType' ||
    node.importKind === 'type' ||
    (named.length > 0 && named.every((specifier) => specifier.importKind === 'type'))
  )
}

const borders = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = context.filename
    const check = (node) => {
      const source = node.source ?? node.argument?.literal
      if (typeof source?.value !== 'string') return
      const message = fault(file, source.value, onlyTypes(node))
      if (message) context.report({ node: source, message })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    }
  },
}

const telling = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const name = path.basename(context.filename)
    return {
      Program(node) {
        if (VAGUE_NAME.test(name))
          context.report({ node, message: `${name} does not say what the file is for` })
      },
    }
  },
}

/** Holds the rooms of src/ apart, as CONTRIBUTING.md describes them. */
export default { rules: { borders, telling } }
