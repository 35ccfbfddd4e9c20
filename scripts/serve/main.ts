/** `npm start`: serves the build in `dist/` on `PORT` (4173). */
import { createAtlasServer, listen } from './server.ts'

const wanted = Number(process.env['PORT'] ?? 4173)
try {
  const port = await listen(await createAtlasServer('dist'), wanted)
  process.stdout.write(`The atlas is open at http://localhost:${port}/\n`)
} catch (error) {
  process.stderr.write(`The atlas cannot be served on port ${wanted}: ${String(error)}\n`)
  process.exitCode = 1
}
