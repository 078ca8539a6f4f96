import { labels, texts } from '@/i18n'

export const t = texts('oversight', {
  zh: {
    title: '晚了的联系',
    sub: '{n} 项，{h} 位帮扶人',
    none: '没有晚了的联系。',
    helper: '帮扶人',
    child: '孩子',
    duty: '该做什么',
    since: '缺哪段',
    last: '上次',
    never: '还没有过',
    kind: '类别',
    all: '全部',
    count: '{n} 项',
    more: '全部',
    class: '班级',
    oldest: '最早从 {day}',
    telephone: '要打电话的家庭',
    noTelephone: '没有联系不上的家庭。',
    unreachable: '联系不上 {at}',
  },
  en: {
    title: 'Late duties',
    sub: '{n} duties, {h} helpers',
    none: 'Nothing is late.',
    helper: 'Helper',
    child: 'Child',
    duty: 'Duty',
    since: 'Missed',
    last: 'Last',
    never: 'not yet',
    kind: 'Kind',
    all: 'All',
    count: '{n}',
    more: 'All',
    class: 'Class',
    oldest: 'since {day}',
    telephone: 'Families to telephone',
    noTelephone: 'Every family was reached.',
    unreachable: 'not reached {at}',
  },
})

export const dutyLabel = labels({
  zh: { TALK: '谈心', HOME_VISIT: '家访', WEEKLY_CONTACT: '每周联系', MONTHLY_LIAISON: '每月联络', BIMONTHLY_VISIT: '两月走访', SUPPORT_PLAN: '帮扶方案', TERM_SUMMARY: '学期小结' },
  en: { TALK: 'Talk', HOME_VISIT: 'Home visit', WEEKLY_CONTACT: 'Weekly contact', MONTHLY_LIAISON: 'Monthly liaison', BIMONTHLY_VISIT: 'Two-monthly visit', SUPPORT_PLAN: 'Support plan', TERM_SUMMARY: 'Term summary' },
})
