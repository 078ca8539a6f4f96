import { ok, safety, tagged } from './client'
import type { components, operations } from './generated/safety'
import type { Step } from './step'

type Schemas = components['schemas']
export type Incident = Schemas['Incident']
export type IncidentSummary = Schemas['IncidentSummary']
export type IncidentReport = Schemas['IncidentReport']
export type IncidentKind = Schemas['IncidentKind']
export type IncidentState = Schemas['IncidentState']
export type Involved = Schemas['Involved']
export type Action = Schemas['Action']

export function listIncidents(query: NonNullable<operations['listIncidents']['parameters']['query']>) {
  return ok(safety.GET('/api/safety/incidents', { params: { query } }))
}

export function getIncident(id: string) {
  return tagged(safety.GET('/api/safety/incidents/{id}', { params: { path: { id } } }))
}

export function moveIncident(id: string, etag: string, state: IncidentState) {
  return ok(safety.PUT('/api/safety/incidents/{id}/state', { params: { path: { id }, header: { 'If-Match': etag } }, body: { state } }))
}

export function listActions(id: string) {
  return ok(safety.GET('/api/safety/incidents/{id}/actions', { params: { path: { id } } }))
}

export function incidentSteps(report: IncidentReport & { id: string }): Step[] {
  return [{ method: 'POST', path: '/api/safety/incidents', body: report, key: report.id }]
}
