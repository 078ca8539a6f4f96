import type { Module } from '@/app/module'

export default {
  routes: [{ path: '/outbox', component: () => import('./pages/OutboxPage.vue'), meta: { offline: true, title: { zh: '待发送', en: 'Outbox' } } }],
  menu: [{ to: '/outbox', label: { zh: '待发送', en: 'Outbox' }, icon: 'upload', order: 45, needs: ['mentoringRecordContact', 'safetyReportIncident'] }],
  home: [{ question: 'now', order: 0, needs: ['mentoringRecordContact', 'safetyReportIncident'], component: () => import('./components/HomeOutbox.vue') }],
} satisfies Module
