import { labels, texts } from '@/i18n'

export const t = texts('approvals', {
  zh: {
    title: '待批',
    sub: '每一件都要有理由，并留下记录',
    nothing: '没有等您决定的事。',
    count: '{count} 件',
    open: '去处理',
    yes: '同意',
    no: '不同意',
    reason: '理由',
    asked: '{at} 提出',
    due: '{day} 前答复',
    export: '导出“{list}”，{rows} 行，{format}',
    transfer: '{name}（{grade}年级）转学：{reason}',
    access: '申请查阅学生档案 {days} 天',
    correction: '{part} 应为：{shouldBe}',
    appeal: '家长不服：{appeal}',
    refused: '学校答复：{answer}',
    complaint: '{field}：{statement}',
    unread: '有一部分没有读到，请稍后再看。',
  },
  en: {
    title: 'To decide',
    sub: 'Each needs a reason and stays on record',
    nothing: 'Nothing waits for your decision.',
    count: '{count}',
    open: 'Look',
    yes: 'Agree',
    no: 'Refuse',
    reason: 'Reason',
    asked: 'asked {at}',
    due: 'answer by {day}',
    export: 'Export of “{list}”, {rows} rows, {format}',
    transfer: '{name} (grade {grade}) changes schools: {reason}',
    access: 'To open a child’s file for {days} days',
    correction: '{part} should be: {shouldBe}',
    appeal: 'The guardian says: {appeal}',
    refused: 'The school says: {answer}',
    complaint: '{field}: {statement}',
    unread: 'Some of it could not be read. Please look again later.',
  },
})

export const kindLabel = labels({
  zh: { export: '导出名单', transfer: '转学', access: '查阅档案', correction: '更正申请', appeal: '更正复核', complaint: '不公平对待投诉' },
  en: { export: 'exports', transfer: 'transfers', access: 'files to open', correction: 'corrections', appeal: 'corrections appealed', complaint: 'complaints of unequal treatment' },
})
export const reasonLabel = labels({
  zh: { PARENTS_WORK: '父母工作变动', HOUSEHOLD_MOVED: '户籍迁移', ADDRESS_CHANGED: '住址变化', OTHER: '其他' },
  en: { PARENTS_WORK: 'parents’ work', HOUSEHOLD_MOVED: 'household moved', ADDRESS_CHANGED: 'new address', OTHER: 'other' },
})
export const fieldLabel = labels({
  zh: { FEES: '收费', AWARDS: '评优', YOUTH_ORGANISATIONS: '入队入团', EXAMS: '考试', HARDSHIP_AID: '困难资助', ACTIVITIES: '活动' },
  en: { FEES: 'fees', AWARDS: 'awards', YOUTH_ORGANISATIONS: 'youth organisations', EXAMS: 'examinations', HARDSHIP_AID: 'hardship aid', ACTIVITIES: 'activities' },
})
export const partLabel = labels({
  zh: { NAME: '姓名', SEX: '性别', BIRTH_DATE: '出生日期', DOCUMENT_NUMBER: '证件号码', STUDENT_NUMBER: '学籍号', ETHNIC_GROUP: '民族', HOUSEHOLD: '户籍', ADDRESS: '住址', GUARDIANS: '监护人', PHONE: '电话', CLASS: '班级', BOARDING: '住宿', GROUPS: '特殊群体', OTHER: '其他' },
  en: { NAME: 'name', SEX: 'sex', BIRTH_DATE: 'date of birth', DOCUMENT_NUMBER: 'document number', STUDENT_NUMBER: 'student number', ETHNIC_GROUP: 'ethnic group', HOUSEHOLD: 'household register', ADDRESS: 'address', GUARDIANS: 'guardians', PHONE: 'telephone', CLASS: 'class', BOARDING: 'boarding', GROUPS: 'groups', OTHER: 'something else' },
})
export const listLabel = labels<string>({
  zh: { students: '学生名册', duties: '帮扶联系台账', appraisals: '教师考核', 'payment-roster': '资助发放名册', hazards: '隐患台账' },
  en: { students: 'students', duties: 'duties', appraisals: 'appraisals', 'payment-roster': 'payment roster', hazards: 'hazards' },
})
