import { labels } from '@/i18n'

export const dutyLabel = labels({
  zh: { PRINCIPAL: '校长', CLASS_TEACHER: '班主任', TEACHER: '任课老师' },
  en: { PRINCIPAL: 'Principal', CLASS_TEACHER: 'Class teacher', TEACHER: 'Teacher' },
})

export const contactKindLabel = labels({
  zh: { TALK: '谈心', HOME_VISIT: '家访', WEEKLY_CONTACT: '联系和辅导', MONTHLY_LIAISON: '联系父母和老师', BIMONTHLY_VISIT: '上门看望' },
  en: { TALK: 'talk', HOME_VISIT: 'home visit', WEEKLY_CONTACT: 'contact and tutoring', MONTHLY_LIAISON: 'contact with parents and teachers', BIMONTHLY_VISIT: 'visit at home' },
})

export const partLabel = labels({
  zh: { NAME: '姓名', SEX: '性别', BIRTH_DATE: '出生日期', DOCUMENT_NUMBER: '证件号码', STUDENT_NUMBER: '学籍号', ETHNIC_GROUP: '民族', HOUSEHOLD: '户籍', ADDRESS: '住址', GUARDIANS: '监护人', PHONE: '电话', CLASS: '班级', BOARDING: '住宿', GROUPS: '特殊群体', OTHER: '其他' },
  en: { NAME: 'name', SEX: 'sex', BIRTH_DATE: 'date of birth', DOCUMENT_NUMBER: 'document number', STUDENT_NUMBER: 'student number', ETHNIC_GROUP: 'ethnic group', HOUSEHOLD: 'household register', ADDRESS: 'address', GUARDIANS: 'guardians', PHONE: 'telephone', CLASS: 'class', BOARDING: 'boarding', GROUPS: 'groups', OTHER: 'something else' },
})

export const correctionLabel = labels({
  zh: { OPEN: '等学校答复', CORRECTED: '已更正', REFUSED: '学校没有同意', APPEALED: '县里在看', UPHELD: '县里维持原样', WITHDRAWN: '已撤回' },
  en: { OPEN: 'waits for the school', CORRECTED: 'corrected', REFUSED: 'refused', APPEALED: 'with the county', UPHELD: 'refusal upheld', WITHDRAWN: 'taken back' },
})

export const incidentLabel = labels({
  zh: { INJURY: '受伤', ILLNESS: '生病', EPIDEMIC: '传染病', TRAFFIC: '交通事故', DROWNING: '溺水', FIRE: '火灾', CRUSH: '踩踏', FOOD_SAFETY: '食品安全', NATURAL_DISASTER: '自然灾害', FACILITY: '设施事故', BULLYING: '欺凌', VIOLENCE: '暴力', SELF_HARM: '自伤', DEATH: '死亡', MISSING: '走失', ABUSE: '虐待', ABANDONMENT: '遗弃', SEXUAL_HARM: '性侵害', GATHERING: '聚集', NETWORK: '网络', EXAM: '考试', OPINION: '舆情', OTHER: '其他' },
  en: { INJURY: 'injury', ILLNESS: 'illness', EPIDEMIC: 'infectious disease', TRAFFIC: 'traffic accident', DROWNING: 'drowning', FIRE: 'fire', CRUSH: 'crush', FOOD_SAFETY: 'food safety', NATURAL_DISASTER: 'natural disaster', FACILITY: 'building or equipment', BULLYING: 'bullying', VIOLENCE: 'violence', SELF_HARM: 'self-harm', DEATH: 'death', MISSING: 'missing', ABUSE: 'abuse', ABANDONMENT: 'abandonment', SEXUAL_HARM: 'sexual harm', GATHERING: 'gathering', NETWORK: 'network', EXAM: 'examination', OPINION: 'public opinion', OTHER: 'something else' },
})

export const applicationLabel = labels({
  zh: { SUBMITTED: '学校在审', SCHOOL_APPROVED: '学校同意了', SCHOOL_REFUSED: '学校没有同意', ON_NOTICE: '正在公示', NOTICE_PASSED: '公示结束，等县里审批', COUNTY_APPROVED: '县里批准了', COUNTY_REFUSED: '县里没有批准', IN_PAYMENT: '正在发放', PAID: '钱已发出', PAYMENT_FAILED: '发放没成功', PAYMENT_RETURNED: '钱被退回', WITHDRAWN: '已撤回' },
  en: { SUBMITTED: 'with the school', SCHOOL_APPROVED: 'approved by the school', SCHOOL_REFUSED: 'refused by the school', ON_NOTICE: 'on public notice', NOTICE_PASSED: 'waits for the county', COUNTY_APPROVED: 'approved by the county', COUNTY_REFUSED: 'refused by the county', IN_PAYMENT: 'being paid', PAID: 'paid', PAYMENT_FAILED: 'payment failed', PAYMENT_RETURNED: 'money came back', WITHDRAWN: 'taken back' },
})

export const entitlementLabel = labels({
  zh: { TUITION: '免学杂费', TEXTBOOKS: '免费教科书', LIVING_SUBSIDY: '生活补助' },
  en: { TUITION: 'no fees', TEXTBOOKS: 'free textbooks', LIVING_SUBSIDY: 'living subsidy' },
})

export const entitlementStateLabel = labels({
  zh: { DUE: '应给，还没到', GIVEN: '已给', LAPSED: '已失效' },
  en: { DUE: 'due', GIVEN: 'given', LAPSED: 'lapsed' },
})

export const appealLabel = labels({
  zh: { OPEN: '等县里答复', UPHELD: '县里认为您对', DISMISSED: '县里没有采纳', WITHDRAWN: '已撤回' },
  en: { OPEN: 'waits for the county', UPHELD: 'upheld', DISMISSED: 'dismissed', WITHDRAWN: 'taken back' },
})

export const newsLabel = labels({
  zh: { GROUP_JOINED: '列入帮扶对象', GROUP_LEFT: '不再是帮扶对象', STUDENT_REINSTATED: '恢复在册', TRANSFERRED: '转学', STUDENT_LEAVE_MOVED: '休学或离校', DROPOUT_CASE_MOVED: '控辍保学', RECORDS_JOINED: '两份档案合并', RECORDS_PARTED: '档案重新分开', PAIRING_STARTED: '有了帮扶人', PAIRING_ENDED: '帮扶人换了', CONTACT_RECORDED: '帮扶人联系了孩子', FEEDBACK_GIVEN: '老师给家里反馈', PAIRING_REINSTATED: '帮扶恢复', CONCERN_RAISED: '老师有所担心', DUTY_OVERDUE: '该联系的没联系', DUTIES_EXCUSED: '联系暂免', APPLICATION_REOPENED: '资助申请重新审', APPLICATION_DECIDED: '资助申请有了结果', APPLICATION_RECEIVED: '收到资助申请', APPLICATION_ON_NOTICE: '资助公示', PAYMENT_MADE: '资助金发出', PAYMENT_RETURNED: '资助金退回', OVERPAYMENT_CLAIMED: '要退回多发的钱', RECOGNITION_APPLIED: '申请困难认定', RECOGNITION_REFUSED: '困难认定没通过', HARDSHIP_RECOGNISED: '困难认定通过', HARDSHIP_ENDED: '困难认定结束', APPEAL_ANSWERED: '申诉有了答复', SPONSORSHIP_CHANGED: '结对资助变化', SPONSOR_GIFT_RECEIVED: '收到捐助', INCIDENT_REPORTED: '出了事', GUARDIAN_TOLD: '告知家长', GUARDIAN_ACKNOWLEDGED: '家长已知晓', GUARDIAN_UNREACHABLE: '没联系上家长', REFERRAL_SENT: '请其他部门帮助', REFERRAL_ANSWERED: '部门有了答复', CORRECTION_REQUESTED: '要求更正', CORRECTION_ANSWERED: '更正有了答复', ENTRUSTMENT_SIGNED: '签了委托照护书', ENTRUSTMENT_ENDED: '委托照护结束' },
  en: { GROUP_JOINED: 'joined a group that is helped', GROUP_LEFT: 'left a group', STUDENT_REINSTATED: 'on the roll again', TRANSFERRED: 'changed schools', STUDENT_LEAVE_MOVED: 'leave', DROPOUT_CASE_MOVED: 'dropout case', RECORDS_JOINED: 'two records joined', RECORDS_PARTED: 'records parted', PAIRING_STARTED: 'has a helper', PAIRING_ENDED: 'the helper changed', CONTACT_RECORDED: 'the helper was in touch', FEEDBACK_GIVEN: 'the teacher wrote to the family', PAIRING_REINSTATED: 'help goes on', CONCERN_RAISED: 'the teacher is worried', DUTY_OVERDUE: 'a contact is overdue', DUTIES_EXCUSED: 'contacts excused', APPLICATION_REOPENED: 'application looked at again', APPLICATION_DECIDED: 'application decided', APPLICATION_RECEIVED: 'application received', APPLICATION_ON_NOTICE: 'application on notice', PAYMENT_MADE: 'aid was paid', PAYMENT_RETURNED: 'aid came back', OVERPAYMENT_CLAIMED: 'too much was paid', RECOGNITION_APPLIED: 'recognition applied for', RECOGNITION_REFUSED: 'recognition refused', HARDSHIP_RECOGNISED: 'hardship recognised', HARDSHIP_ENDED: 'recognition ended', APPEAL_ANSWERED: 'appeal answered', SPONSORSHIP_CHANGED: 'sponsorship changed', SPONSOR_GIFT_RECEIVED: 'gift received', INCIDENT_REPORTED: 'incident', GUARDIAN_TOLD: 'guardian told', GUARDIAN_ACKNOWLEDGED: 'guardian acknowledged', GUARDIAN_UNREACHABLE: 'guardian not reached', REFERRAL_SENT: 'another authority was asked', REFERRAL_ANSWERED: 'the authority answered', CORRECTION_REQUESTED: 'correction asked for', CORRECTION_ANSWERED: 'correction answered', ENTRUSTMENT_SIGNED: 'care entrusted', ENTRUSTMENT_ENDED: 'entrusted care ended' },
})
