import { ok, safety } from './client'
import type { components } from './generated/safety'

type Schemas = components['schemas']
export type PublicReport = Schemas['PublicReportEntry']
export type ReportReceipt = Schemas['Receipt']

/** Harm to a child, by anybody, without a login (社会举报). */
export function sendPublicReport(body: PublicReport): Promise<ReportReceipt> {
  return ok(safety.POST('/api/safety/public-reports', { body }))
}

export function publicReportBy(receipt: string): Promise<ReportReceipt> {
  return ok(safety.GET('/api/safety/public-reports/receipts/{receipt}', { params: { path: { receipt } } }))
}
