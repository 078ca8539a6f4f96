import type { Module } from '@/app/module'

const MENTORS = ['teacher', 'class-teacher', 'helper']

export default {
  routes: [
    { path: '/children', component: () => import('./pages/ChildrenPage.vue'), meta: { offline: true, title: { zh: '我的孩子', en: 'My children' }, needs: ['mentoringListDuties'] } },
    { path: '/children/:student', component: () => import('./pages/ChildPage.vue'), props: true, meta: { offline: true, title: { zh: '孩子', en: 'Child' }, needs: ['mentoringListDuties'] } },
    { path: '/children/:student/contacts/new/:kind', component: () => import('./pages/ContactPage.vue'), props: true, meta: { offline: true, title: { zh: '记录', en: 'Record' }, needs: ['mentoringRecordContact'] } },
    { path: '/children/:student/tutorings/new', component: () => import('./pages/TutoringPage.vue'), props: true, meta: { offline: true, title: { zh: '记辅导', en: 'Record tutoring' }, needs: ['mentoringRecordTutoring'] } },
    { path: '/contacts', component: () => import('./pages/LogPage.vue'), meta: { title: { zh: '我的记录', en: 'My records' }, needs: ['mentoringListContacts'] } },
    { path: '/contacts/:id', component: () => import('./pages/CorrectPage.vue'), props: true, meta: { title: { zh: '记录', en: 'Record' }, needs: ['mentoringListContacts'] } },
    { path: '/feedbacks', component: () => import('./pages/FeedbackPage.vue'), meta: { title: { zh: '向家长反馈', en: 'Feedback to guardians' }, needs: ['mentoringListFeedbacks'] } },
  ],
  menu: [
    { to: '/children', label: { zh: '我的孩子', en: 'My children' }, icon: 'child', order: 10, needs: ['mentoringRecordContact'], roles: MENTORS },
    { to: '/contacts', label: { zh: '我的记录', en: 'My records' }, icon: 'pen', order: 40, needs: ['mentoringRecordContact'], roles: MENTORS },
    { to: '/feedbacks', label: { zh: '向家长反馈', en: 'Feedback' }, icon: 'phone', order: 42, needs: ['mentoringListFeedbacks'], roles: [...MENTORS, 'principal'] },
  ],
  home: [
    { question: 'now', order: 10, needs: ['mentoringRecordContact'], roles: MENTORS, component: () => import('./components/HomeDue.vue') },
    { question: 'late', order: 10, needs: ['mentoringRecordContact'], roles: MENTORS, component: () => import('./components/HomeOverdue.vue') },
  ],
} satisfies Module
