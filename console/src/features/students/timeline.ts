import { labels } from '@/i18n'

export const timelineLabel = labels({
  zh: {
    GROUP_JOINED: '列入特殊群体', GROUP_LEFT: '不再属于特殊群体', STUDENT_REINSTATED: '恢复学籍', TRANSFERRED: '转学', STUDENT_LEAVE_MOVED: '休学有变化', DROPOUT_CASE_MOVED: '控辍保学有变化', RECORDS_JOINED: '档案合并', RECORDS_PARTED: '档案分开',
    PAIRING_STARTED: '开始结对', PAIRING_ENDED: '结对结束', CONTACT_RECORDED: '帮扶联系', FEEDBACK_GIVEN: '已向家长反馈', PAIRING_REINSTATED: '恢复结对', CONCERN_RAISED: '发现需要担心', DUTY_OVERDUE: '联系晚了', DUTIES_EXCUSED: '联系暂停',
    APPLICATION_REOPENED: '资助重新审核', APPLICATION_DECIDED: '资助已决定', APPLICATION_RECEIVED: '收到资助申请', APPLICATION_ON_NOTICE: '资助公示', PAYMENT_MADE: '资助已发放', PAYMENT_RETURNED: '资助退回', OVERPAYMENT_CLAIMED: '追回多发资助', RECOGNITION_APPLIED: '申请困难认定', RECOGNITION_REFUSED: '未认定困难', HARDSHIP_RECOGNISED: '认定困难', HARDSHIP_ENDED: '困难认定结束', APPEAL_ANSWERED: '申诉已答复', SPONSORSHIP_CHANGED: '结对资助有变化', SPONSOR_GIFT_RECEIVED: '收到捐助',
    INCIDENT_REPORTED: '报告突发事件', GUARDIAN_TOLD: '已告知家长', GUARDIAN_ACKNOWLEDGED: '家长已确认', GUARDIAN_UNREACHABLE: '家长联系不上', REFERRAL_SENT: '已转介', REFERRAL_ANSWERED: '转介已答复', CORRECTION_REQUESTED: '家长申请更正', CORRECTION_ANSWERED: '更正已答复', ENTRUSTMENT_SIGNED: '签订委托照护', ENTRUSTMENT_ENDED: '委托照护结束',
  },
  en: {
    GROUP_JOINED: 'joined a special group', GROUP_LEFT: 'left a special group', STUDENT_REINSTATED: 'reinstated', TRANSFERRED: 'transferred', STUDENT_LEAVE_MOVED: 'student leave', DROPOUT_CASE_MOVED: 'dropout case', RECORDS_JOINED: 'records joined', RECORDS_PARTED: 'records parted',
    PAIRING_STARTED: 'pairing started', PAIRING_ENDED: 'pairing ended', CONTACT_RECORDED: 'contact', FEEDBACK_GIVEN: 'guardian told', PAIRING_REINSTATED: 'pairing reinstated', CONCERN_RAISED: 'concern', DUTY_OVERDUE: 'duty late', DUTIES_EXCUSED: 'duties excused',
    APPLICATION_REOPENED: 'aid looked at again', APPLICATION_DECIDED: 'aid decided', APPLICATION_RECEIVED: 'aid applied for', APPLICATION_ON_NOTICE: 'aid published', PAYMENT_MADE: 'aid paid', PAYMENT_RETURNED: 'payment returned', OVERPAYMENT_CLAIMED: 'overpayment claimed', RECOGNITION_APPLIED: 'recognition applied for', RECOGNITION_REFUSED: 'recognition refused', HARDSHIP_RECOGNISED: 'hardship recognised', HARDSHIP_ENDED: 'hardship ended', APPEAL_ANSWERED: 'appeal answered', SPONSORSHIP_CHANGED: 'sponsorship', SPONSOR_GIFT_RECEIVED: 'gift received',
    INCIDENT_REPORTED: 'incident', GUARDIAN_TOLD: 'guardian told of an incident', GUARDIAN_ACKNOWLEDGED: 'guardian acknowledged', GUARDIAN_UNREACHABLE: 'guardian not reached', REFERRAL_SENT: 'referred', REFERRAL_ANSWERED: 'referral answered', CORRECTION_REQUESTED: 'correction asked for', CORRECTION_ANSWERED: 'correction answered', ENTRUSTMENT_SIGNED: 'care entrusted', ENTRUSTMENT_ENDED: 'entrustment ended',
  },
})
