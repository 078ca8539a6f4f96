import { labels, texts } from '@/i18n'

export const t = texts('exports', {
  zh: {
    title: '导出',
    sub: '名单导出要写明用途；用途写在文件里，谁导出过都有记录',
    ask: '导出一份名单',
    list: '名单',
    format: '格式',
    purpose: '用途',
    purposeHint: '至少 4 个字，例如：迎接督导检查',
    send: '导出',
    mine: '导出过的',
    none: '还没有导出过。',
    rows: '{rows} 行',
    fetch: '下载',
    until: '可下载到 {at}',
  },
  en: {
    title: 'Exports',
    sub: 'A list leaves the platform for a stated purpose only; the purpose stands in the file and on record',
    ask: 'Export a list',
    list: 'List',
    format: 'Format',
    purpose: 'Purpose',
    purposeHint: 'at least 4 characters',
    send: 'Export',
    mine: 'Exports so far',
    none: 'There is none yet.',
    rows: '{rows} rows',
    fetch: 'Download',
    until: 'until {at}',
  },
})

export const listLabel = labels<string>({
  zh: { students: '学生名册', duties: '帮扶联系台账', appraisals: '教师考核', 'payment-roster': '资助发放名册', hazards: '隐患台账' },
  en: { students: 'students', duties: 'duties', appraisals: 'appraisals', 'payment-roster': 'payment roster', hazards: 'hazards' },
})
export const stateLabel = labels({
  zh: { WAITING: '等批准', ACCEPTED: '正在生成', REFUSED: '未批准', DONE: '可下载', FAILED: '没有成功', EXPIRED: '已过期' },
  en: { WAITING: 'waits for approval', ACCEPTED: 'being made', REFUSED: 'refused', DONE: 'ready', FAILED: 'failed', EXPIRED: 'expired' },
})
