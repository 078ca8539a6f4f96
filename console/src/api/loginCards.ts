import { ok, registry } from './client'
import type { components } from './generated/registry'

export type CardOrder = components['schemas']['CardOrder']
export type LoginCard = components['schemas']['LoginCard']

/** The codes in clear: this answer is the only one that has them. */
export function issueLoginCards(body: CardOrder) {
  return ok(registry.POST('/api/registry/login-cards', { body }))
}

/** The same as a PDF, to be cut and handed out. */
export function printLoginCards(body: CardOrder): Promise<Blob> {
  return ok(registry.POST('/api/registry/login-card-prints', { body, parseAs: 'blob' })) as Promise<Blob>
}
