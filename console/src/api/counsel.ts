import { mentoring, newId, ok, onceOnly } from './client'
import type { components, operations } from './generated/mentoring'

type Schemas = components['schemas']
export type CounselRequest = Schemas['CounselRequest']
export type Appointment = Schemas['Appointment']
export type CounselCase = Schemas['Case']
export type CounselSession = Schemas['Session']
export type SessionEntry = Schemas['SessionEntry']
export type AppointmentState = Schemas['AppointmentState']

const version = (record: { version: number }) => ({ 'If-Match': `"${record.version}"` })

export function listCounselRequests(query: NonNullable<operations['listCounselRequests']['parameters']['query']>) {
  return ok(mentoring.GET('/api/mentoring/counsel-requests', { params: { query } }))
}

export function getCounselRequest(id: string) {
  return ok(mentoring.GET('/api/mentoring/counsel-requests/{id}', { params: { path: { id } } }))
}

/** Opens the words; that one did, and why, is on record. */
export function discloseCounselRequest(id: string, reason: string) {
  return ok(mentoring.POST('/api/mentoring/counsel-requests/{id}/disclosures', { params: { path: { id } }, body: { reason } }))
}

export function answerCounselRequest(request: CounselRequest, reply: string) {
  return ok(mentoring.PUT('/api/mentoring/counsel-requests/{id}', { params: { path: { id: request.id }, header: version(request) }, body: { reply } }))
}

export function listAppointments(from: string) {
  return ok(mentoring.GET('/api/mentoring/counsel-appointments', { params: { query: { from, limit: 50 } } }))
}

export function changeAppointment(appointment: Appointment, state: AppointmentState) {
  return ok(mentoring.PUT('/api/mentoring/counsel-appointments/{id}', { params: { path: { id: appointment.id }, header: version(appointment) }, body: { state } }))
}

export function listCounselCases(cursor?: string) {
  return ok(mentoring.GET('/api/mentoring/counsel-cases', { params: { query: { cursor, limit: 50 } } }))
}

export function getCounselCase(id: string) {
  return ok(mentoring.GET('/api/mentoring/counsel-cases/{id}', { params: { path: { id } } }))
}

export function listSessions(id: string, cursor?: string) {
  return ok(mentoring.GET('/api/mentoring/counsel-cases/{id}/sessions', { params: { path: { id }, query: { cursor, limit: 50 } } }))
}

export function recordSession(id: string, body: SessionEntry, key = newId()) {
  return ok(mentoring.POST('/api/mentoring/counsel-cases/{id}/sessions', { params: { path: { id }, header: onceOnly(key) }, body }))
}

export function discloseSession(id: string, session: string, reason: string) {
  return ok(mentoring.POST('/api/mentoring/counsel-cases/{id}/sessions/{session}/disclosures', { params: { path: { id, session } }, body: { reason } }))
}
