import type { Operation } from '@/api/operations'
import type { Module } from '@/app/module'

const DESK: Operation[] = ['aidDecideApplications']
const MONEY: Operation[] = ['aidListPaymentLists']
const POSTS = ['aid-officer', 'county-officer']

/** Aid as an officer works it off: queue, objections, payment lists, budgets. */
export default {
  routes: [
    { path: '/aid', component: () => import('./pages/QueuePage.vue'), meta: { title: { zh: '资助申请', en: 'Aid applications' }, needs: DESK } },
    { path: '/aid/objections', component: () => import('./pages/ObjectionsPage.vue'), meta: { title: { zh: '公示异议', en: 'Objections' }, needs: ['aidAnswerObjection'] } },
    { path: '/aid/payments', component: () => import('./pages/PaymentsPage.vue'), meta: { title: { zh: '发放', en: 'Payments' }, needs: MONEY } },
    { path: '/aid/:application', component: () => import('./pages/ApplicationPage.vue'), meta: { title: { zh: '资助申请', en: 'Aid application' }, needs: ['aidGetApplication'] } },
  ],
  menu: [
    { to: '/aid', label: { zh: '资助', en: 'Aid' }, icon: 'money', order: 30, needs: DESK, roles: POSTS },
    { to: '/aid/objections', label: { zh: '公示异议', en: 'Objections' }, icon: 'alarm', order: 31, needs: ['aidAnswerObjection'], roles: ['aid-officer', 'county-officer'] },
    { to: '/aid/payments', label: { zh: '发放和预算', en: 'Payments' }, icon: 'file', order: 32, needs: MONEY },
  ],
  home: [{ question: 'now', order: 30, needs: DESK, roles: POSTS, component: () => import('./components/QueueCounts.vue') }],
} satisfies Module
