// Types of the five services from the committed documents: src/api/generated/<service>.d.ts, not
// committed, so that a console that no longer fits the API does not compile.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import openapi, { astToString } from 'openapi-typescript'

const services = ['registry', 'mentoring', 'aid', 'safety', 'notification']
const documents = new URL('../../docs/openapi/', import.meta.url)
const out = new URL('../src/api/generated/', import.meta.url)

async function isCurrent(from, to) {
  try {
    return (await stat(to)).mtimeMs > (await stat(from)).mtimeMs
  } catch {
    return false
  }
}

await mkdir(out, { recursive: true })
for (const service of services) {
  const from = new URL(`${service}.json`, documents)
  const to = new URL(`${service}.d.ts`, out)
  if (!(await isCurrent(from, to))) {
    const document = JSON.parse(await readFile(from, 'utf8'))
    await writeFile(to, astToString(await openapi(document, { defaultNonNullable: false })))
  }
}
