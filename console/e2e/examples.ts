import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One operation of the API: who may call it and what its document shows as an answer. */
interface Operation {
  id: string
  method: string
  path: RegExp
  roles: string[]
  example: unknown
}

const SERVICES = ['registry', 'mentoring', 'aid', 'safety', 'notification']
const DOCUMENTS = new URL('../../docs/openapi/', import.meta.url)
const BUILT = new URL('../target/classes/app/', import.meta.url)
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8', svg: 'image/svg+xml', webmanifest: 'application/manifest+json' }
/** As the gateway sends it, but for the realm. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

export const REALM = 'http://127.0.0.1:1/realms/guanai'
export const CLIENT = 'guanai-web'

function operations(): Operation[] {
  return SERVICES.flatMap((service) => {
    const { paths } = JSON.parse(readFileSync(new URL(`${service}.json`, DOCUMENTS), 'utf8'))
    return Object.entries<Record<string, any>>(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, one]) => one.operationId)
        .map(([method, one]) => operation(service, path, method, one)),
    )
  })
}

function operation(service: string, path: string, method: string, said: any): Operation {
  const good = Object.entries<any>(said.responses).find(([code]) => code.startsWith('2'))?.[1]
  return {
    id: service + said.operationId[0].toUpperCase() + said.operationId.slice(1),
    method: method.toUpperCase(),
    path: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
    roles: said['x-roles'] ?? [],
    example: good?.content?.['application/json']?.example,
  }
}

function me(role: string, all: Operation[]): unknown {
  const school = { kind: 'SCHOOL', name: '云溪一小', org: '330127/330127102/2133000123' }
  const county = { kind: 'COUNTY', name: '云溪县', org: '330127' }
  const own = role.startsWith('county') ? [county] : [county, school]
  const post = { id: '0190f3c0-0000-7000-8000-00000000000a', org: own.at(-1)!.org, roles: [role], organisations: own }
  const permitted = all.filter((one) => !one.roles.length || one.roles.includes(role)).map((one) => one.id)
  return {
    ...{ demo: true, name: '王秀兰', person: '0190f3c0-0000-7000-8000-000000000001', timeZone: 'Asia/Shanghai' },
    ...{ now: '2026-04-27T09:30:00+08:00', today: '2026-04-27', term: '2025-2026-2', post, posts: [post] },
    operations: permitted,
  }
}

/** The built console over an API that answers with the examples of its documents; the role stands in the token. */
export class Examples {
  private readonly all = operations()
  private readonly server: Server = createServer((request, response) => void this.answer(request, response))

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/app/`
  }

  stop(): void {
    this.server.close()
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    const role = /role=([a-z-]+)/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    if (pathname === '/api/me') json(response, me(role, this.all))
    else if (pathname === '/app/settings.json') json(response, { authority: REALM, client: CLIENT, county: '330127' })
    else if (pathname.startsWith('/api/')) this.example(request.method ?? 'GET', pathname, response)
    else await page(pathname.slice('/app/'.length), response)
  }

  private example(method: string, path: string, response: ServerResponse): void {
    const found = this.all.find((one) => one.method === method && one.path.test(path))
    if (found?.example !== undefined) json(response, onePage(found.example))
    else if (found) response.writeHead(204).end()
    else json(response, { status: 404, code: 'kit.absent', title: 'absent' }, 404)
  }
}

/** A list ends with its example: another page would bring the same again. */
function onePage(example: unknown): unknown {
  return example && typeof example === 'object' && 'items' in example ? { ...example, next: undefined } : example
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

async function page(name: string, response: ServerResponse): Promise<void> {
  const file = /\.\w+$/.test(name) ? name : 'index.html'
  const type = TYPES[file.split('.').at(-1)!] ?? 'text/plain'
  const content = await readFile(new URL(file, BUILT)).catch(() => undefined)
  if (content) response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': POLICY }).end(content)
  else response.writeHead(404).end()
}
