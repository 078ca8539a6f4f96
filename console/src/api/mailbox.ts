import { mentoring, newId, notification, ok, onceOnly } from './client'
import type { components as MentoringTypes } from './generated/mentoring'
import type { components, operations } from './generated/notification'

export type PupilLetterRow = components['schemas']['PupilLetterSummary']
export type PupilLetter = components['schemas']['PupilLetter']
export type TrustedAdult = components['schemas']['TrustedAdult']
export type VoiceForm = MentoringTypes['schemas']['VoiceForm']

export function listPupilLetters(query: NonNullable<operations['listPupilLetters']['parameters']['query']>) {
  return ok(notification.GET('/api/notification/pupil-letters', { params: { query } }))
}

export function getPupilLetter(id: string) {
  return ok(notification.GET('/api/notification/pupil-letters/{id}', { params: { path: { id } } }))
}

export function listTrustedAdults(cursor?: string) {
  return ok(notification.GET('/api/notification/pupil-letters/adults', { params: { query: { cursor, limit: 100 } } }))
}

export function sendPupilLetter(body: components['schemas']['LetterWriting'], key: string) {
  return ok(notification.POST('/api/notification/pupil-letters', { params: { header: onceOnly(key) }, body }))
}

export function answerPupilLetter(id: string, text: string) {
  return ok(notification.POST('/api/notification/pupil-letters/{id}/replies', { params: { path: { id }, header: onceOnly(newId()) }, body: { text } }))
}

export function withdrawPupilLetter(id: string) {
  return ok(notification.POST('/api/notification/pupil-letters/{id}/withdrawals', { params: { path: { id }, header: onceOnly(newId()) } }))
}

/** A child's word with the ticket of its slip: no login. */
export function giveVoice(body: VoiceForm) {
  return ok(mentoring.POST('/api/mentoring/voices', { body }))
}
