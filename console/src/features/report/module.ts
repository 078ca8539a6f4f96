import type { Module } from '@/app/module'

/** Anybody reports harm to a child (社会举报, 3.1.5), and sees by the receipt how it stands. */
export default {
  routes: [
    { path: '/report', component: () => import('./pages/ReportPage.vue'), meta: { title: { zh: '举报侵害儿童', en: 'Report harm to a child' }, open: true } },
    { path: '/report/receipt', component: () => import('./pages/ReportReceiptPage.vue'), meta: { title: { zh: '举报的进展', en: 'How a report stands' }, open: true } },
  ],
} satisfies Module
