import { labels, texts } from '@/i18n'

export const t = texts('report', {
  zh: {
    title: '举报侵害儿童',
    sub: '看到或听说孩子受到伤害，请告诉县教育局。不用登录，不问您是谁。',
    emergency: '孩子现在就有危险，请先打 110。',
    county: '县（区）代码',
    countyHint: '6 位数字，如 330127',
    where: '在哪里',
    whereHint: '学校、村子或地点',
    child: '是哪个孩子',
    what: '看到或听到了什么',
    contact: '您的联系方式',
    contactHint: '愿意让工作人员问您时再填',
    send: '提交',
    sent: '已收到，县教育局会核实。请记下回执号，凭它查进展。',
    receipt: '回执号',
    look: '查进展',
    see: '查询',
    received: '{day} 收到',
  },
  en: {
    title: 'Report harm to a child',
    sub: 'If you saw or heard that a child is being harmed, tell the county. No login, and nobody asks who you are.',
    emergency: 'If a child is in danger right now, call 110 first.',
    county: 'Code of the county',
    countyHint: '6 digits, such as 330127',
    where: 'Where',
    whereHint: 'school, village or place',
    child: 'Which child',
    what: 'What you saw or heard',
    contact: 'How to reach you',
    contactHint: 'only if you like to be asked',
    send: 'Send',
    sent: 'Received; the county looks into it. Keep the receipt to see how it stands.',
    receipt: 'Receipt',
    look: 'See how a report stands',
    see: 'Look',
    received: 'received on {day}',
  },
})

export const stateLabel = labels({ zh: { RECEIVED: '已收到，正在核实', FOLLOWED: '已经处理', DISMISSED: '核实后不成立' }, en: { RECEIVED: 'received, being looked into', FOLLOWED: 'followed up', DISMISSED: 'not confirmed' } })
