import { computed, shallowRef } from 'vue'
import { listNotices, type Notice, type Recipient } from '@/api/notices'
import { may, me } from '@/app/me'
import { sessionState } from '@/app/session'

const NEWEST = 50
const EVERY_MS = 120_000

/** The newest notices to the caller. */
export const newest = shallowRef<Notice[]>()
export const unread = computed(() => newest.value?.filter((notice) => !isRead(notice)).length ?? 0)

export function mine(notice: Notice): Recipient | undefined {
  return notice.recipients.find((recipient) => recipient.person === me.value?.person) ?? notice.recipients[0]
}

/** Opened in the app or by its link. */
export function isRead(notice: Notice): boolean {
  const channels = mine(notice)?.channels ?? []
  return channels.some((c) => (c.channel === 'IN_APP' || c.channel === 'LINK') && c.state === 'HANDED_OVER')
}

/** Incidents are acknowledged by whoever is told; a telephone task by whoever calls. */
export function asksForAnswer(notice: Notice): boolean {
  return !mine(notice)?.acknowledgedAt && ['PENDING', 'TELLING', 'SENT'].includes(notice.state) && ['INCIDENT', 'TELEPHONE', 'ALARM', 'ALERT'].includes(notice.kind)
}

export async function refresh(): Promise<void> {
  if (sessionState.value !== 'in' || !may('notificationListNotices')) return
  newest.value = (await listNotices({ mine: true, limit: NEWEST })).items
}

let watching = false

/** Looks again every two minutes while somebody looks at the page. */
export function watchNotices(): void {
  if (watching) return
  watching = true
  setInterval(() => document.visibilityState === 'visible' && void refresh().catch(() => undefined), EVERY_MS)
}
