import { notification, ok } from './client'
import type { components, operations } from './generated/notification'

export type Notice = components['schemas']['Notice']
export type NoticeKind = components['schemas']['NoticeKind']
export type Recipient = components['schemas']['Recipient']

export function listNotices(query: NonNullable<operations['listNotices']['parameters']['query']>) {
  return ok(notification.GET('/api/notification/notices', { params: { query } }))
}

/** With its text; it counts as read by a recipient who opens it. */
export function getNotice(id: string) {
  return ok(notification.GET('/api/notification/notices/{id}', { params: { path: { id } } }))
}

export function acknowledgeNotice(id: string, by?: string) {
  return ok(notification.POST('/api/notification/notices/{id}/acknowledgement', { params: { path: { id } }, body: { by } }))
}
