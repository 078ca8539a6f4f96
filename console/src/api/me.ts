import { headers, refusal } from './client'
import { Unreachable } from './problem'
import type { components } from './generated/registry'

export type Post = components['schemas']['Post']
/** The caller, and the ids of the operations that may be called in the post that acts. */
export type Me = components['schemas']['Me'] & { operations: string[] }

export async function getMe(): Promise<Me> {
  const answer = await fetch('/api/me', { headers: await headers() }).catch((cause: unknown) => {
    throw new Unreachable(cause)
  })
  const body: unknown = await answer.json().catch(() => undefined)
  if (!answer.ok) throw refusal(answer.status, body)
  return body as Me
}
