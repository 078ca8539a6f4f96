import { aid, mentoring, ok, onceOnly, registry, safety } from './client'
import { file } from './files'
import type { components } from './generated/registry'

export type Export = components['schemas']['Export']
export type ExportFormat = components['schemas']['ExportFormat']
export type Exporter = 'registry' | 'mentoring' | 'aid' | 'safety'

const ALL = { params: { query: { limit: 50 } } }

export async function exportsOf(of: Exporter): Promise<Export[]> {
  const lists = {
    registry: () => ok(registry.GET('/api/registry/exports', ALL)),
    mentoring: () => ok(mentoring.GET('/api/mentoring/exports', ALL)),
    aid: () => ok(aid.GET('/api/aid/exports', ALL)),
    safety: () => ok(safety.GET('/api/safety/exports', ALL)),
  }
  return (await lists[of]()).items
}

/** Asks for a list as a file; a large or delicate one waits for a responsible person. */
export function requestExport(of: Exporter, list: string, format: ExportFormat, purpose: string, key: string): Promise<unknown> {
  const sent = { params: { header: onceOnly(key) }, body: { list, format, purpose } }
  const orders = {
    registry: () => ok(registry.POST('/api/registry/exports', sent)),
    mentoring: () => ok(mentoring.POST('/api/mentoring/exports', sent)),
    aid: () => ok(aid.POST('/api/aid/exports', sent)),
    safety: () => ok(safety.POST('/api/safety/exports', sent)),
  }
  return orders[of]()
}

export function exportedFile(of: Exporter, id: string): Promise<Blob> {
  return file(`/api/${of}/exports/${id}/file`)
}
