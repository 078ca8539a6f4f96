import { labels, texts } from '@/i18n'

export const t = texts('dropouts', {
  zh: {
    title: '控辍保学',
    sub: '一生一案：疑似、辍学、劝返，到期的在这里看得见',
    state: '状态',
    sex: '性别',
    any: '全部',
    girls: '女生',
    boys: '男生',
    name: '姓名',
    place: '学校或村',
    since: '不在校自',
    cause: '原因',
    persuaded: '劝返',
    times: '{count} 次',
    due: '下次期限',
    late: '已过期限',
    nothing: '没有这样的孩子。',
  },
  en: {
    title: 'Dropout',
    sub: 'Each child has a case: suspected, dropped out, back; what is due stands here',
    state: 'State',
    sex: 'Sex',
    any: 'all',
    girls: 'girls',
    boys: 'boys',
    name: 'Name',
    place: 'School or village',
    since: 'Missing since',
    cause: 'Cause',
    persuaded: 'Persuaded',
    times: '{count} times',
    due: 'Next due',
    late: 'overdue',
    nothing: 'There is no such child.',
  },
})

export const stateLabel = labels({
  zh: { SUSPECTED: '疑似', DROPPED_OUT: '辍学', RETURNED: '已返校', CLOSED: '已结案', WITHDRAWN: '已撤销' },
  en: { SUSPECTED: 'suspected', DROPPED_OUT: 'dropped out', RETURNED: 'back at school', CLOSED: 'closed', WITHDRAWN: 'withdrawn' },
})
export const causeLabel = labels({
  zh: { WEARY_OF_SCHOOL: '厌学', WORK: '务工', EARLY_MARRIAGE: '早婚', POVERTY: '贫困', FAMILY_CHANGE: '家庭变故', ILLNESS: '疾病', DISABILITY: '残疾', LAW_CASE: '涉案', LOST_CONTACT: '失联', OTHER: '其他' },
  en: { WEARY_OF_SCHOOL: 'weary of school', WORK: 'work', EARLY_MARRIAGE: 'early marriage', POVERTY: 'poverty', FAMILY_CHANGE: 'family', ILLNESS: 'illness', DISABILITY: 'disability', LAW_CASE: 'law case', LOST_CONTACT: 'lost contact', OTHER: 'other' },
})
