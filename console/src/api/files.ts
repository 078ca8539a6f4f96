import { headers, refusal } from './client'
import { Unreachable } from './problem'

/** Calls what the typed client does not know: files, and addresses that an answer names. */
export async function call(address: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(address, { ...init, headers: { ...(await headers()), ...init.headers } }).catch((cause: unknown) => {
    throw new Unreachable(cause)
  })
  if (!answer.ok) throw refusal(answer.status, await answer.json().catch(() => undefined))
  return answer
}

export async function file(address: string): Promise<Blob> {
  return (await call(address)).blob()
}

/** Gives a file to whoever asked for it. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  URL.revokeObjectURL(address)
}
