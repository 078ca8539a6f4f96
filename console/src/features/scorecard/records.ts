import type { AnyRecord } from '@/api/scorecard'
import { labels } from '@/i18n'
import { day, moment } from '@/shared/format/dates'
import type { Column } from '@/shared/ui/DataTable.vue'

/** Fields of lists that tell a person something, in the order in which they are shown. */
const ORDER = [
  'studentName', 'name', 'helperName', 'schoolName', 'school', 'className', 'grade', 'groups', 'lacks', 'kind', 'duty',
  'state', 'status', 'outcome', 'title', 'subject', 'what', 'from', 'until', 'to', 'start', 'end', 'happenedOn', 'heldOn', 'on', 'dueOn',
  'occurredAt', 'reportedAt', 'toldAt', 'severity', 'amount', 'total', 'term',
] as const
const MOST = 7

const fieldLabel = labels({
  zh: { studentName: '学生', name: '姓名', helperName: '帮扶人', schoolName: '学校', school: '学校', className: '班级', grade: '年级', groups: '群体', lacks: '缺什么', kind: '种类', duty: '职责', state: '状态', status: '状态', outcome: '结果', title: '名称', subject: '事项', what: '内容', from: '自', until: '至', to: '至', start: '自', end: '至', happenedOn: '日期', heldOn: '日期', on: '日期', dueOn: '期限', occurredAt: '发生', reportedAt: '报告', toldAt: '告知', severity: '级别', amount: '金额', total: '合计', term: '学期' },
  en: { studentName: 'student', name: 'name', helperName: 'helper', schoolName: 'school', school: 'school', className: 'class', grade: 'grade', groups: 'groups', lacks: 'lacks', kind: 'kind', duty: 'duty', state: 'state', status: 'status', outcome: 'outcome', title: 'title', subject: 'subject', what: 'what', from: 'from', until: 'until', to: 'until', start: 'from', end: 'until', happenedOn: 'on', heldOn: 'on', on: 'on', dueOn: 'due', occurredAt: 'occurred', reportedAt: 'reported', toldAt: 'told', severity: 'severity', amount: 'amount', total: 'total', term: 'term' },
})

function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join('、')
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return moment(value)
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return day(value)
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value)
}

/** The columns that these records can fill. */
export function columnsOf(rows: readonly AnyRecord[]): Column<AnyRecord>[] {
  const filled = ORDER.filter((key) => rows.some((row) => said(row[key]) !== ''))
  return filled.slice(0, MOST).map((key) => ({ key, label: fieldLabel(key), text: (row) => said(row[key]) }))
}
