import { headers } from '@/api/client'
import type { ProblemDocument } from '@/api/problem'
import type { Step } from '@/api/step'
import { shallowRef } from 'vue'
import { lost, refused, resumed, sending, taken, verdict, waiting, type Entry, type NewEntry } from './entry'
import { all, get, put, remove } from './store'

/** How many that were sent are still named, as a sign that they have gone. */
const SENT_SHOWN = 20
const LOCK = 'guanai-queue'
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(LOCK) : undefined

/** What this device holds, newest first. */
export const entries = shallowRef<Entry[]>([])

export async function look(): Promise<void> {
  const held = await all<Entry>('queue')
  entries.value = held.sort((a, b) => b.madeAt.localeCompare(a.madeAt))
}

async function keepEntry(entry: Entry): Promise<Entry> {
  await put('queue', entry.id, entry)
  await look()
  channel?.postMessage('changed')
  return entry
}

async function answer(step: Step, post: string | undefined): Promise<{ status: number; problem?: ProblemDocument }> {
  const response = await fetch(step.path, {
    method: step.method,
    headers: { ...(await headers()), ...(post && { 'Guanai-Post': post }), 'Content-Type': 'application/json', 'Idempotency-Key': step.key },
    body: JSON.stringify(step.body),
  })
  if (response.ok) return { status: response.status }
  const said = (await response.json().catch(() => ({}))) as Partial<ProblemDocument>
  return { status: response.status, problem: { title: `HTTP ${response.status}`, code: 'unknown', ...said, status: response.status } }
}

/** Sends what is left of one; answers how it stands then. */
async function carry(entry: Entry): Promise<Entry> {
  let now = await keepEntry(sending(entry))
  while (now.state === 'sending') {
    const step = now.steps[now.done]!
    const said = await answer(step, now.post).catch(() => undefined)
    const means = said ? verdict(said.status, said.problem?.code) : 'later'
    if (means === 'taken') now = await keepEntry(taken(now))
    else if (means === 'refused') now = await keepEntry(refused(now, said!.problem!))
    else now = await keepEntry(lost(now))
  }
  return now
}

/** One tab sends at a time; a tab that dies lets go of the lock, and another goes on. */
async function alone<T>(act: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return act()
  return (await navigator.locks.request(LOCK, act)) as T
}

/** Sends what waits, oldest first; stops at the first that cannot be sent now. */
export function send(person: string): Promise<void> {
  return alone(async () => {
    await look()
    const mine = entries.value.filter((e) => e.person === person && (e.state === 'waiting' || e.state === 'sending')).reverse()
    for (const entry of mine) {
      if ((await carry(entry)).state === 'waiting') break
    }
    await forgetOld()
  })
}

/** Keeps a record on the device first, then tries to send it. */
export async function record(made: NewEntry): Promise<Entry> {
  const entry = await keepEntry(waiting(made))
  if (!navigator.onLine) return entry
  return alone(async () => {
    const now = await get<Entry>('queue', entry.id)
    return now && now.state === 'waiting' ? carry(now) : (now ?? entry)
  })
}

/** What a page that shows a refused one puts in its place. */
export async function replace(entry: Entry, steps: Step[]): Promise<Entry> {
  await keepEntry(resumed({ ...entry, steps }))
  return alone(() => carry({ ...entry, steps }))
}

export async function again(entry: Entry): Promise<void> {
  await keepEntry(resumed(entry))
  await send(entry.person)
}

export async function discard(entry: Entry): Promise<void> {
  await remove('queue', entry.id)
  await look()
  channel?.postMessage('changed')
}

async function forgetOld(): Promise<void> {
  const old = entries.value.filter((e) => e.state === 'sent').slice(SENT_SHOWN)
  for (const entry of old) await remove('queue', entry.id)
  if (old.length) await look()
}

/** Sends whenever there may be a line again. */
export function keepSending(person: () => string | undefined): void {
  const attempt = () => {
    const who = person()
    if (who && navigator.onLine) void send(who)
  }
  channel?.addEventListener('message', () => void look())
  addEventListener('online', attempt)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && attempt())
  setInterval(attempt, 60_000)
  void look().then(attempt)
}
