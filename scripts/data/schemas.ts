/** `npm run data:schemas`: writes the JSON Schemas. With `--check` only says which are stale; exit code 1 if any is. */
import { parseArgs } from 'node:util'
import { staleFiles, writeSchemaFiles } from './schemaFiles.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const stale = staleFiles('.')

if (!values.check) writeSchemaFiles('.')
const verb = values.check ? 'stale' : 'written'
process.stdout.write(stale.length === 0 ? 'All schemas are up to date.\n' : `${verb}: ${stale.join(', ')}\n`)
process.exitCode = values.check && stale.length > 0 ? 1 : 0
