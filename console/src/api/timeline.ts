import { ok, registry } from './client'
import type { components } from './generated/registry'

export type TimelineEntry = components['schemas']['TimelineEntry']

export function listTimeline(id: string, cursor?: string) {
  return ok(registry.GET('/api/registry/students/{id}/timeline', { params: { path: { id }, query: { cursor, limit: 30 } } }))
}

/** One page, masked; that it was printed is on record. */
export function printStudentFile(id: string): Promise<Blob> {
  return ok(registry.GET('/api/registry/students/{id}/file', { params: { path: { id } }, parseAs: 'blob' })) as Promise<Blob>
}
