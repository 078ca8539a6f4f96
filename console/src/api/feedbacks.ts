import { mentoring, newId, ok, onceOnly } from './client'
import type { components, operations } from './generated/mentoring'

export type Feedback = components['schemas']['Feedback']
export type FeedbackChange = components['schemas']['FeedbackChange']

export function listFeedbacks(query: NonNullable<operations['listFeedbacks']['parameters']['query']>) {
  return ok(mentoring.GET('/api/mentoring/feedbacks', { params: { query } }))
}

/** Notes that the guardian was told, how and when. */
export function changeFeedback(feedback: Feedback, body: FeedbackChange) {
  const header = { 'If-Match': `"${feedback.version}"` }
  return ok(mentoring.PUT('/api/mentoring/feedbacks/{id}', { params: { path: { id: feedback.id }, header }, body }))
}

export function sendFeedback(id: string, text: string) {
  return ok(mentoring.POST('/api/mentoring/feedback-messages/{id}', { params: { path: { id }, header: onceOnly(newId()) }, body: { text } }))
}
