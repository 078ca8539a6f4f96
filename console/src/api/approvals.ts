import { aid, mentoring, ok, onceOnly, registry, safety } from './client'
import type { components } from './generated/registry'

type Schemas = components['schemas']
export type Export = Schemas['Export']
export type Transfer = Schemas['Transfer']
export type FileRequest = Schemas['AccessRequest']
export type Correction = Schemas['RequestSummary']
export type Complaint = Schemas['Complaint']

const ALL = { params: { query: { limit: 200 } } }
/** Services that make files of their lists. */
export type Exporter = 'registry' | 'mentoring' | 'aid' | 'safety'

/** Files that wait for a decision, of one service. */
export async function exportsWaiting(of: Exporter): Promise<Export[]> {
  const lists = {
    registry: () => ok(registry.GET('/api/registry/exports', ALL)),
    mentoring: () => ok(mentoring.GET('/api/mentoring/exports', ALL)),
    aid: () => ok(aid.GET('/api/aid/exports', ALL)),
    safety: () => ok(safety.GET('/api/safety/exports', ALL)),
  }
  return (await lists[of]()).items.filter((one) => one.state === 'WAITING')
}

export function decideExport(of: Exporter, id: string, approved: boolean, reason: string, key: string): Promise<unknown> {
  const sent = { params: { path: { id }, header: onceOnly(key) }, body: { approved, reason } }
  const decisions = {
    registry: () => ok(registry.POST('/api/registry/exports/{id}/decisions', sent)),
    mentoring: () => ok(mentoring.POST('/api/mentoring/exports/{id}/decisions', sent)),
    aid: () => ok(aid.POST('/api/aid/exports/{id}/decisions', sent)),
    safety: () => ok(safety.POST('/api/safety/exports/{id}/decisions', sent)),
  }
  return decisions[of]()
}

/** Transfers that the releasing school agreed to and the county has to decide. */
export async function transfersToDecide(): Promise<Transfer[]> {
  const query = { state: 'RELEASED' as const, limit: 200 }
  return (await ok(registry.GET('/api/registry/transfers', { params: { query } }))).items.filter((one) => one.byCounty)
}

export function decideTransfer(id: string, approved: boolean, reason: string, key: string): Promise<unknown> {
  const body = { approved, ...(reason && { reason }) }
  return ok(registry.POST('/api/registry/transfers/{id}/decisions', { params: { path: { id }, header: onceOnly(key) }, body }))
}

export async function fileRequestsWaiting(): Promise<FileRequest[]> {
  const query = { state: 'ASKED' as const, limit: 200 }
  return (await ok(registry.GET('/api/registry/access-requests', { params: { query } }))).items
}

export function decideFileRequest(id: string, granted: boolean, reason: string, key: string): Promise<unknown> {
  const params = { path: { id }, header: onceOnly(key) }
  return ok(registry.POST('/api/registry/access-requests/{id}/decisions', { params, body: { granted, reason } }))
}

/** What families say is wrong in a file: OPEN for the school, APPEALED for the county. */
export async function corrections(state: 'OPEN' | 'APPEALED'): Promise<Schemas['Request'][]> {
  const { items } = await ok(registry.GET('/api/registry/correction-requests', { params: { query: { state, limit: 50 } } }))
  return Promise.all(
    items.map((one) => ok(registry.GET('/api/registry/correction-requests/{id}', { params: { path: { id: one.id } } }))),
  )
}

export function answerCorrection(id: string, appealed: boolean, corrected: boolean, answer: string, key: string): Promise<unknown> {
  const sent = { params: { path: { id }, header: onceOnly(key) }, body: { corrected, answer } }
  return appealed
    ? ok(registry.POST('/api/registry/correction-requests/{id}/decisions', sent))
    : ok(registry.POST('/api/registry/correction-requests/{id}/answers', sent))
}

export async function complaintsWaiting(): Promise<Complaint[]> {
  return (await ok(registry.GET('/api/registry/treatment-complaints', { params: { query: { limit: 200 } } }))).items.filter(
    (one) => !one.answeredOn && !one.withdrawnAt,
  )
}

export function answerComplaint(id: string, upheld: boolean, reason: string, key: string): Promise<unknown> {
  const params = { path: { id }, header: onceOnly(key) }
  return ok(registry.POST('/api/registry/treatment-complaints/{id}/answers', { params, body: { upheld, reason } }))
}
