import { aid, ok, onceOnly } from './client'
import { call, file } from './files'
import type { components } from './generated/aid'

type Schemas = components['schemas']
export type Application = Schemas['AidApplicationSummary']
export type ApplicationState = Schemas['ApplicationState']
export type WholeApplication = Schemas['AidApplication']
export type Programme = Schemas['Programme']
export type Budget = Schemas['Budget']
export type PaymentList = Schemas['PaymentList']
export type DecisionResult = Schemas['DecisionRowResult']
export type Recognition = Schemas['Recognition']
export type Objection = Schemas['Objection']

export interface QueueFilter {
  state?: ApplicationState
  programme?: string
  school?: string
  term?: string
}

export function queue(filter: QueueFilter, cursor?: string): Promise<Schemas['AidApplicationPage']> {
  return ok(aid.GET('/api/aid/applications', { params: { query: { ...filter, cursor, limit: 100 } } }))
}

/** Opening one is on record. */
export function application(id: string): Promise<WholeApplication> {
  return ok(aid.GET('/api/aid/applications/{id}', { params: { path: { id } } }))
}

export async function programmes(): Promise<Programme[]> {
  return (await ok(aid.GET('/api/aid/programmes', { params: { query: { limit: 100 } } }))).items
}

/** Many at once, each with its own result; the good ones are kept. */
export async function decideMany(ids: readonly string[], agreed: boolean, reason: string, key: string): Promise<DecisionResult[]> {
  const outcome = agreed ? ('APPROVED' as const) : ('REFUSED' as const)
  const decisions = ids.map((applicationId) => ({ applicationId, outcome, ...(reason && { reason }) }))
  return (await ok(aid.POST('/api/aid/decision-batches', { params: { header: onceOnly(key) }, body: { decisions } }))).results
}

export async function budgetsOf(programmeId: string): Promise<Budget[]> {
  const params = { path: { programmeId }, query: { limit: 50 } }
  return (await ok(aid.GET('/api/aid/programmes/{programmeId}/budgets', { params }))).items
}

export async function paymentLists(): Promise<PaymentList[]> {
  return (await ok(aid.GET('/api/aid/payment-lists', { params: { query: { limit: 100 } } }))).items
}

export function drawPaymentList(programmeId: string, term: string, key: string): Promise<PaymentList> {
  return ok(aid.POST('/api/aid/payment-lists', { params: { header: onceOnly(key) }, body: { programmeId, term } }))
}

/** By somebody else than who drew it. */
export function approvePaymentList(id: string, key: string): Promise<PaymentList> {
  return ok(aid.POST('/api/aid/payment-lists/{id}/approvals', { params: { path: { id }, header: onceOnly(key) } }))
}

export function bankFile(id: string): Promise<Blob> {
  return file(`/api/aid/payment-lists/${id}/bank-file`)
}

/** What the bank did, as its csv file says it. */
export async function sendBankResults(id: string, results: File, key: string): Promise<Schemas['ResultSummary']> {
  const sent = { method: 'POST', headers: { ...onceOnly(key), 'Content-Type': 'text/csv' }, body: results }
  return (await call(`/api/aid/payment-lists/${id}/results`, sent)).json()
}

export function publishNotice(school: string, term: string, programmeId: string, key: string): Promise<unknown> {
  return ok(aid.POST('/api/aid/notices', { params: { header: onceOnly(key) }, body: { school, term, programmeId } }))
}

/** Recognitions of hardship that wait for a check. */
export async function recognitionsToCheck(): Promise<Recognition[]> {
  const query = { state: 'APPLIED' as const, limit: 100 }
  return (await ok(aid.GET('/api/aid/recognitions', { params: { query } }))).items
}

/** Objections that are open, with the notice that they are against. */
export async function openObjections(): Promise<(Objection & { school: string })[]> {
  const { items } = await ok(aid.GET('/api/aid/notices', { params: { query: { limit: 100 } } }))
  const found = await Promise.all(
    items.map(async (notice) => {
      const params = { path: { noticeId: notice.id }, query: { limit: 100 } }
      const page = await ok(aid.GET('/api/aid/notices/{noticeId}/objections', { params }))
      return page.items.filter((one) => one.state === 'OPEN').map((one) => ({ ...one, school: notice.schoolName }))
    }),
  )
  return found.flat()
}

export function answerObjection(noticeId: string, id: string, upheld: boolean, text: string, key: string): Promise<unknown> {
  const params = { path: { noticeId, id }, header: onceOnly(key) }
  const body = { verdict: upheld ? ('UPHELD' as const) : ('DISMISSED' as const), text }
  return ok(aid.POST('/api/aid/notices/{noticeId}/objections/{id}/answers', { params, body }))
}
