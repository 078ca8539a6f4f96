import { labels, texts } from '@/i18n'

export const t = texts('notices', {
  zh: {
    title: '通知',
    none: '没有通知。',
    acknowledge: '我知道了',
    acknowledged: '已确认 {at}',
    unread: '未读',
    all: '全部',
    kind: '事由',
    incident: '看这起事件',
    due: '{day} 前',
    chain: '通知了谁',
    told: '{at} 告知',
    waiting: '还在等',
    scope: '看谁的',
    mine: '给我的',
    school: '全校的',
    unreachable: '联系不上',
    state: '状态',
  },
  en: {
    title: 'Notices',
    none: 'There is no notice.',
    acknowledge: 'I have read it',
    acknowledged: 'acknowledged {at}',
    unread: 'new',
    all: 'All',
    kind: 'About',
    incident: 'The incident',
    due: 'by {day}',
    chain: 'Who was told',
    told: 'told {at}',
    waiting: 'waits',
    scope: 'Whose',
    mine: 'To me',
    school: 'The school’s',
    unreachable: 'not reached',
    state: 'State',
  },
})

export const kindLabel = labels({
  zh: { INCIDENT: '突发事件', REMINDER: '提醒', TELEPHONE: '请打电话', ALARM: '警报', CORRECTION: '更正', OVERDUE: '逾期', DIGEST: '汇总', ALERT: '请马上看', ACCOUNT: '账号', CARE: '帮扶', AID: '资助', ROLL: '学籍', FAMILY: '家校', WORK: '工作' },
  en: { INCIDENT: 'Incident', REMINDER: 'Reminder', TELEPHONE: 'Please telephone', ALARM: 'Alarm', CORRECTION: 'Correction', OVERDUE: 'Overdue', DIGEST: 'Digest', ALERT: 'Look now', ACCOUNT: 'Account', CARE: 'Care', AID: 'Aid', ROLL: 'Roll', FAMILY: 'Family', WORK: 'Work' },
})
