import { mentoring, newId, ok, onceOnly, tagged } from './client'
import type { components, operations } from './generated/mentoring'
import type { Step } from './step'

type Schemas = components['schemas']
export type Contact = Schemas['Contact']
export type ContactKind = Schemas['ContactKind']
export type ContactPart = Schemas['ContactPart']
export type Channel = Schemas['Channel']
export type ContactEntry = Schemas['ContactEntry']
export type ContactCorrection = Schemas['ContactCorrection']
export type FormText = Schemas['FormText']
export type TalkFacts = Schemas['TalkFacts']
export type VisitFacts = Schemas['VisitFacts']
export type LiaisonFacts = Schemas['LiaisonFacts']
export type TutoringFacts = Schemas['TutoringFacts']
export type Tutoring = Schemas['Tutoring']
type Filter = NonNullable<operations['listContacts']['parameters']['query']>

export function listContacts(query: Filter) {
  return ok(mentoring.GET('/api/mentoring/contacts', { params: { query } }))
}

export function getContact(id: string) {
  return tagged(mentoring.GET('/api/mentoring/contacts/{id}', { params: { path: { id } } }))
}

export function getContactForm(id: string) {
  return ok(mentoring.GET('/api/mentoring/contacts/{id}/form', { params: { path: { id } } }))
}

export function getContactNote(id: string) {
  return ok(mentoring.GET('/api/mentoring/contacts/{id}/note', { params: { path: { id } } }))
}

export function correctContact(id: string, etag: string, body: ContactCorrection) {
  return ok(mentoring.PUT('/api/mentoring/contacts/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }))
}

export function withdrawContact(id: string, reason: string) {
  return ok(
    mentoring.POST('/api/mentoring/contacts/{id}/withdrawals', { params: { path: { id }, header: onceOnly(newId()) }, body: { reason } }),
  )
}

/** A contact and its form, as the queue sends them: the id is made here, so that a lost answer does no harm. */
export function contactSteps(entry: ContactEntry & { id: string }, form: FormText | undefined): Step[] {
  const contact: Step = { method: 'POST', path: '/api/mentoring/contacts', body: entry, key: entry.id }
  if (!form) return [contact]
  return [contact, { method: 'POST', path: `/api/mentoring/contacts/${entry.id}/form`, body: { form }, key: newId() }]
}

export function tutoringSteps(pairingId: string, tutoring: TutoringFacts): Step[] {
  return [{ method: 'POST', path: '/api/mentoring/tutorings', body: { pairingId, tutoring }, key: newId() }]
}

export function listTutorings(query: NonNullable<operations['listTutorings']['parameters']['query']>) {
  return ok(mentoring.GET('/api/mentoring/tutorings', { params: { query } }))
}
