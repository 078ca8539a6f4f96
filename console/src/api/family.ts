import { mentoring, notification, ok, onceOnly, registry, safety } from './client'
import { file } from './files'
import type { components as M } from './generated/mentoring'
import type { components as N } from './generated/notification'
import type { components as R } from './generated/registry'
import type { components as S } from './generated/safety'

export type Child = R['schemas']['StudentSummary']
export type SchoolContact = R['schemas']['Contact']
export type TimelineEntry = R['schemas']['TimelineEntry']
export type Correction = R['schemas']['RequestSummary']
export type CorrectionForm = R['schemas']['RequestForm']
export type FilePart = R['schemas']['FilePart']
export type ProgressSheet = M['schemas']['ProgressSheet']
export type FamilyTask = M['schemas']['Action']
export type Feedback = M['schemas']['FeedbackMessage']
export type IncidentOfChild = S['schemas']['Incident']
export type FamilyNotice = N['schemas']['Notice']
export type SchoolLine = N['schemas']['SchoolLine']

/** The caller's own children: few, so all at once. */
export async function ownChildren(): Promise<Child[]> {
  return (await ok(registry.GET('/api/registry/guardians/me/students', { params: { query: { limit: 50 } } }))).items
}

/** Whom to call at school about a child: headmaster, class teacher, teacher. */
export async function schoolContacts(id: string): Promise<SchoolContact[]> {
  return (await ok(registry.GET('/api/registry/students/{id}/contacts', { params: { path: { id } } }))).contacts
}

export async function schoolLines(): Promise<SchoolLine[]> {
  return (await ok(notification.GET('/api/notification/school-lines', { params: { query: { limit: 20 } } }))).items
}

export function progressOf(student: string): Promise<ProgressSheet> {
  return ok(mentoring.GET('/api/mentoring/progress-sheets/{student}', { params: { path: { student } } }))
}

/** What teachers wrote to the family about a child; who opens a message has read it. */
export async function feedbackAbout(student: string): Promise<Feedback[]> {
  const { items } = await ok(mentoring.GET('/api/mentoring/feedback-messages', { params: { query: { student, limit: 10 } } }))
  return Promise.all(
    items.map((one) => ok(mentoring.GET('/api/mentoring/feedback-messages/{id}', { params: { path: { id: one.id } } }))),
  )
}

/** What the family agreed to do and has not done yet. */
export async function familyTasks(): Promise<FamilyTask[]> {
  const query = { owner: 'GUARDIAN' as const, state: ['OPEN' as const], limit: 50 }
  return (await ok(mentoring.GET('/api/mentoring/agreed-actions', { params: { query } }))).items
}

export function finishTask(id: string, key: string): Promise<unknown> {
  const params = { path: { id }, header: onceOnly(key) }
  return ok(mentoring.POST('/api/mentoring/agreed-actions/{id}/settlements', { params, body: { state: 'DONE' } }))
}

/** Incidents that nobody of the family has acknowledged yet, with their text: who opens one was told by that. */
export async function incidentsToAcknowledge(): Promise<FamilyNotice[]> {
  const query = { mine: true, kind: 'INCIDENT' as const, limit: 50 }
  const { items } = await ok(notification.GET('/api/notification/notices', { params: { query } }))
  const open = items.filter((one) => one.state === 'TELLING' || one.state === 'SENT' || one.state === 'UNREACHABLE').slice(0, 10)
  return Promise.all(
    open.map((one) => ok(notification.GET('/api/notification/notices/{id}', { params: { path: { id: one.id } } }))),
  )
}

export function acknowledge(id: string): Promise<unknown> {
  return ok(notification.POST('/api/notification/notices/{id}/acknowledgement', { params: { path: { id } }, body: {} }))
}

/** Incidents of one child, as far as a guardian sees them. */
export async function incidentsOf(student: string): Promise<IncidentOfChild[]> {
  const { items } = await ok(safety.GET('/api/safety/incidents', { params: { query: { student, limit: 20 } } }))
  return Promise.all(
    items.map((one) => ok(safety.GET('/api/safety/incidents/{id}', { params: { path: { id: one.id } } }))),
  )
}

export function timelineOf(id: string, cursor?: string): Promise<R['schemas']['TimelineEntryPage']> {
  return ok(registry.GET('/api/registry/students/{id}/timeline', { params: { path: { id }, query: { cursor, limit: 30 } } }))
}

export async function correctionsAsked(): Promise<Correction[]> {
  return (await ok(registry.GET('/api/registry/correction-requests', { params: { query: { limit: 50 } } }))).items
}

export function askCorrection(id: string, body: CorrectionForm, key: string): Promise<unknown> {
  const params = { path: { id }, header: onceOnly(key) }
  return ok(registry.POST('/api/registry/students/{id}/correction-requests', { params, body }))
}

export function withdrawCorrection(id: string, reason: string, key: string): Promise<unknown> {
  const params = { path: { id }, header: onceOnly(key) }
  return ok(registry.POST('/api/registry/correction-requests/{id}/withdrawals', { params, body: { reason } }))
}

/** "Nobody has been in touch": the school must answer. */
export function reportSilence(studentId: string, remark: string, key: string): Promise<unknown> {
  const body = { studentId, ...(remark && { remark }) }
  return ok(mentoring.POST('/api/mentoring/silences', { params: { header: onceOnly(key) }, body }))
}

/** The child's file as the county keeps it, as a PDF. */
export function fileOf(id: string): Promise<Blob> {
  return file(`/api/registry/students/${id}/file`)
}
