import { aid, newId, ok, onceOnly } from './client'
import type { components, operations } from './generated/aid'

export type AidApplication = components['schemas']['AidApplicationSummary']
export type AidDecision = components['schemas']['DecisionRow']
export type AidState = components['schemas']['ApplicationState']

export function listApplications(query: NonNullable<operations['listApplications']['parameters']['query']>) {
  return ok(aid.GET('/api/aid/applications', { params: { query } }))
}

export function getApplication(id: string) {
  return ok(aid.GET('/api/aid/applications/{id}', { params: { path: { id } } }))
}

export function decideApplications(decisions: AidDecision[], key = newId()) {
  return ok(aid.POST('/api/aid/decision-batches', { params: { header: onceOnly(key) }, body: { decisions } }))
}

export function listProgrammes() {
  return ok(aid.GET('/api/aid/programmes', { params: { query: { limit: 100 } } }))
}
