import { headers, newId, ok, refusal, registry } from './client'
import { Unreachable } from './problem'
import type { components } from './generated/registry'

export type Import = components['schemas']['Import']
export type ImportFinding = components['schemas']['ImportFinding']
export type ImportKind = components['schemas']['ImportKind']

export function listImports(cursor?: string) {
  return ok(registry.GET('/api/registry/imports', { params: { query: { cursor, limit: 20 } } }))
}

export function getImport(id: string) {
  return ok(registry.GET('/api/registry/imports/{id}', { params: { path: { id } } }))
}

export function listImportFindings(id: string, cursor?: string) {
  return ok(registry.GET('/api/registry/imports/{id}/findings', { params: { path: { id }, query: { cursor, limit: 100 } } }))
}

export function getImportTemplate(kind: ImportKind): Promise<Blob> {
  return ok(registry.GET('/api/registry/imports/templates/{kind}', { params: { path: { kind } }, parseAs: 'blob' })) as Promise<Blob>
}

/** Sent as a form, since the file is read while it arrives. The kind stands before it. */
export async function submitImport(kind: ImportKind, file: File, key = newId()): Promise<Import> {
  const form = new FormData()
  form.append('kind', kind)
  form.append('file', file)
  const answer = await fetch('/api/registry/imports', { method: 'POST', headers: { ...(await headers()), 'Idempotency-Key': key }, body: form }).catch((cause: unknown) => {
    throw new Unreachable(cause)
  })
  const body: unknown = await answer.json().catch(() => undefined)
  if (!answer.ok) throw refusal(answer.status, body)
  return body as Import
}
