import { computed, shallowRef } from 'vue'
import { getMe, type Me, type Post } from '@/api/me'
import type { Operation } from '@/api/operations'

const POST = 'guanai.post'

export const me = shallowRef<Me>()

/** The county's clock less this device's, in milliseconds: the demo lives on another date. */
let ahead = 0

export function chosenPost(): string | undefined {
  return sessionStorage.getItem(POST) ?? undefined
}

export async function loadMe(): Promise<Me> {
  const answer = await getMe()
  know(answer)
  return answer
}

export function know(who: Me): void {
  me.value = who
  ahead = Date.parse(who.now) - Date.now()
}

/** Acts in another of the caller's posts from now on. */
export async function actIn(post: Post): Promise<void> {
  if (post.id) sessionStorage.setItem(POST, post.id)
  await loadMe()
}

/** Business time. */
export function now(): Date {
  return new Date(Date.now() + ahead)
}

/** What this device's clock said, by the county's. */
export function byCounty(deviceTime: string): string {
  return new Date(Date.parse(deviceTime) + ahead).toISOString()
}

/** The county's date, `2026-04-27`. */
export function today(): string {
  return dayOf(now())
}

export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: me.value?.timeZone ?? 'Asia/Shanghai' }).format(instant)
}

const operations = computed(() => new Set<string>(me.value?.operations))

/** Whether an operation may be called in this post; the server refuses anyway. */
export function may(operation: Operation): boolean {
  return operations.value.has(operation)
}

export function mayAny(needed: readonly Operation[] | undefined): boolean {
  return !needed?.length || needed.some(may)
}

export function hasRole(...roles: string[]): boolean {
  return roles.some((role) => me.value?.post.roles.includes(role))
}
