/** An empty module in place of a real one. */
import { parseSync } from 'vite'

type Export = { readonly name: string; readonly isClass: boolean }

/** What a module exports at run time, read from its source in TypeScript or JavaScript. */
export function exportsOf(source: string): readonly Export[] {
  const { program } = parseSync('module.ts', source)
  return program.body.flatMap((statement): Export[] => {
    if (statement.type === 'ExportDefaultDeclaration') return [{ name: 'default', isClass: false }]
    if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return []
    const { declaration, specifiers } = statement
    if (declaration?.type === 'ClassDeclaration') return named([declaration.id], true)
    if (declaration?.type === 'FunctionDeclaration') return named([declaration.id], false)
    if (declaration?.type === 'VariableDeclaration')
      return named(
        declaration.declarations.map(({ id }) => id),
        false,
      )
    return named(
      specifiers.filter(({ exportKind }) => exportKind !== 'type').map(({ exported }) => exported),
      false,
    )
  })
}

type Node = { readonly type: string; readonly name?: unknown } | null

const named = (nodes: readonly Node[], isClass: boolean): Export[] =>
  nodes.flatMap((node) => (typeof node?.name === 'string' ? [{ name: node.name, isClass }] : []))

/**
 * The code of a module with the same names: a class that throws when it is made, a function that does nothing (so
 * that "is this a …?" says no), and an empty text as default (a shader's).
 */
export function standIn(source: string): string {
  return exportsOf(source)
    .map(({ name, isClass }) => {
      if (name === 'default') return `export default ''`
      if (!isClass) return `export function ${name}() {}`
      return `export class ${name} { constructor() { throw new Error('${name} is left out of this build') } }`
    })
    .join('\n')
}
