import type { Operation } from '@/api/operations'
import type { Module } from '@/app/module'

const NEEDS: Operation[] = ['registryDecideExport', 'registryDecideAccess', 'registryDecideTransfer', 'registryAnswerCorrectionRequest', 'registryDecideCorrectionRequest']

/** What waits for a decision of a responsible person (待批). */
export default {
  routes: [{ path: '/approvals', component: () => import('./pages/ApprovalsPage.vue'), meta: { title: { zh: '待批', en: 'To decide' }, needs: NEEDS } }],
  menu: [{ to: '/approvals', label: { zh: '待批', en: 'To decide' }, icon: 'pen', order: 25, needs: NEEDS }],
  home: [{ question: 'now', order: 20, needs: NEEDS, component: () => import('./components/ApprovalsCard.vue') }],
} satisfies Module
