import { aid, ok } from './client'
import type { components } from './generated/aid'

type Schemas = components['schemas']
export type PublicNotice = Schemas['Notice']
export type NoticeRow = Schemas['NoticeRow']
export type ObjectionReceipt = Schemas['ObjectionReceipt']

/** What stands on public notice now; rows come with each notice alone. */
export function noticesOnBoard(cursor?: string): Promise<Schemas['NoticePage']> {
  return ok(aid.GET('/api/aid/notices', { params: { query: { cursor, limit: 50 } } }))
}

export function noticeOnBoard(id: string): Promise<PublicNotice> {
  return ok(aid.GET('/api/aid/notices/{id}', { params: { path: { id } } }))
}

/** Without an account; the receipt is shown once. */
export async function objectPublicly(noticeId: string, entryId: string, ground: string): Promise<ObjectionReceipt> {
  const params = { path: { noticeId } }
  const answer: unknown = await ok(aid.POST('/api/aid/public-objections/{noticeId}', { params, body: { entryId, ground } }))
  return answer as ObjectionReceipt
}

export function objectionBy(receipt: string): Promise<ObjectionReceipt> {
  return ok(aid.GET('/api/aid/objection-receipts/{receipt}', { params: { path: { receipt } } }))
}
