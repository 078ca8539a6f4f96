import createClient, { type Client, type Middleware } from 'openapi-fetch'
import { Problem, Unreachable, type ProblemDocument } from './problem'
import type { paths as AidPaths } from './generated/aid'
import type { paths as MentoringPaths } from './generated/mentoring'
import type { paths as NotificationPaths } from './generated/notification'
import type { paths as RegistryPaths } from './generated/registry'
import type { paths as SafetyPaths } from './generated/safety'

/** What a request says besides itself: set by the app, so that this folder knows nothing of it. */
export interface Caller {
  token(): Promise<string | undefined>
  language(): string
  /** id of the post to act in, from `GET /api/me` */
  post(): string | undefined
}

let caller: Caller = { token: async () => undefined, language: () => 'zh', post: () => undefined }

export function actAs(who: Caller): void {
  caller = who
}

export async function headers(): Promise<Record<string, string>> {
  const token = await caller.token()
  const post = caller.post()
  return {
    'Accept-Language': caller.language(),
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(post && { 'Guanai-Post': post }),
  }
}

const identify: Middleware = {
  async onRequest({ request }) {
    for (const [name, value] of Object.entries(await headers())) request.headers.set(name, value)
  },
  onError: ({ error }) => new Unreachable(error),
}

function client<Paths extends object>(): Client<Paths> {
  // Asked for at each call, so that tests and the queue may put another fetch in place.
  const made = createClient<Paths>({ baseUrl: location.origin, fetch: (request) => globalThis.fetch(request) })
  made.use(identify)
  return made
}

export const registry = client<RegistryPaths>()
export const mentoring = client<MentoringPaths>()
export const aid = client<AidPaths>()
export const safety = client<SafetyPaths>()
export const notification = client<NotificationPaths>()

interface Reply<T> {
  data?: T
  error?: unknown
  response: Response
}

export function refusal(status: number, body: unknown): Problem {
  const said = body && typeof body === 'object' ? (body as Partial<ProblemDocument>) : {}
  return new Problem({ title: `HTTP ${status}`, code: 'unknown', ...said, status })
}

/** The answer, or the problem thrown. */
export async function ok<T>(pending: Promise<Reply<T>>): Promise<T> {
  const { data, error, response } = await pending
  if (!response.ok) throw refusal(response.status, error)
  return data as T
}

/** The answer and its `ETag`, for a form that changes it. */
export async function tagged<T>(pending: Promise<Reply<T>>): Promise<{ value: T; etag: string }> {
  const { data, error, response } = await pending
  if (!response.ok) throw refusal(response.status, error)
  return { value: data as T, etag: response.headers.get('ETag') ?? '*' }
}

/** One key per thing that is created, the same one when an answer was lost. */
export function onceOnly(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key }
}

/** UUIDv7: in the order of their making, as the services make them. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  let time = Date.now()
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256
    time = Math.floor(time / 256)
  }
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
