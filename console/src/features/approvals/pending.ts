import * as desk from '@/api/approvals'
import { may } from '@/app/me'
import { fieldLabel, listLabel, partLabel, reasonLabel, t } from './texts'

export type Kind = 'export' | 'transfer' | 'access' | 'correction' | 'appeal' | 'complaint'

/** Something that waits for a decision, whatever it is. */
export interface Pending {
  id: string
  kind: Kind
  what: string
  more: string[]
  askedAt?: string
  dueOn?: string
  decide: (agreed: boolean, reason: string, key: string) => Promise<unknown>
}

function ofExport(of: desk.Exporter, one: desk.Export): Pending {
  const what = t('export', { list: listLabel(one.list), rows: one.rows, format: one.format })
  return { id: one.id, kind: 'export', what, more: [one.purpose], askedAt: one.askedAt, decide: (agreed, reason, key) => desk.decideExport(of, one.id, agreed, reason, key) }
}

function ofTransfer(one: desk.Transfer): Pending {
  const what = t('transfer', { name: one.name, grade: one.grade, reason: reasonLabel(one.reason) })
  return { id: one.id, kind: 'transfer', what, more: [one.note, one.answerNote].filter((note) => note !== undefined), askedAt: one.requestedOn, dueOn: one.dueOn, decide: (agreed, reason, key) => desk.decideTransfer(one.id, agreed, reason, key) }
}

function ofFileRequest(one: desk.FileRequest): Pending {
  return { id: one.id, kind: 'access', what: t('access', { days: one.days }), more: [one.purpose], askedAt: one.askedAt, decide: (agreed, reason, key) => desk.decideFileRequest(one.id, agreed, reason, key) }
}

function ofCorrection(one: Awaited<ReturnType<typeof desk.corrections>>[number]): Pending {
  const appealed = one.state === 'APPEALED'
  const more = [one.why, one.answer && t('refused', { answer: one.answer }), one.appeal && t('appeal', { appeal: one.appeal })]
  return {
    id: one.id,
    kind: appealed ? 'appeal' : 'correction',
    what: t('correction', { part: partLabel(one.part), shouldBe: one.shouldBe }),
    more: more.filter((line): line is string => !!line),
    askedAt: one.requestedAt,
    dueOn: one.dueOn,
    decide: (agreed, reason, key) => desk.answerCorrection(one.id, appealed, agreed, reason, key),
  }
}

function ofComplaint(one: desk.Complaint): Pending {
  const what = t('complaint', { field: fieldLabel(one.field), statement: one.statement })
  return { id: one.id, kind: 'complaint', what, more: [], askedAt: one.raisedOn, dueOn: one.answerBy, decide: (agreed, reason, key) => desk.answerComplaint(one.id, agreed, reason, key) }
}

const EXPORTERS: desk.Exporter[] = ['registry', 'mentoring', 'aid', 'safety']

/** Everything that the caller may decide, what is due first in front; parts that cannot be read are counted. */
export async function pending(): Promise<{ all: Pending[]; unread: number }> {
  const sources: Promise<Pending[]>[] = [
    ...EXPORTERS.filter((of) => may(`${of}DecideExport`)).map(async (of) => (await desk.exportsWaiting(of)).map((one) => ofExport(of, one))),
    ...(may('registryDecideTransfer') ? [desk.transfersToDecide().then((all) => all.map(ofTransfer))] : []),
    ...(may('registryDecideAccess') ? [desk.fileRequestsWaiting().then((all) => all.map(ofFileRequest))] : []),
    ...(may('registryAnswerCorrectionRequest') ? [desk.corrections('OPEN').then((all) => all.map(ofCorrection))] : []),
    ...(may('registryDecideCorrectionRequest') ? [desk.corrections('APPEALED').then((all) => all.map(ofCorrection))] : []),
    ...(may('registryAnswerTreatmentComplaint') ? [desk.complaintsWaiting().then((all) => all.map(ofComplaint))] : []),
  ]
  const read = await Promise.allSettled(sources)
  const failures = read.filter((one) => one.status === 'rejected')
  if (failures.length === sources.length && failures[0]) throw failures[0].reason
  const all = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  return { all: all.sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9')), unread: failures.length }
}
