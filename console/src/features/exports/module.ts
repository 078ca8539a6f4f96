import type { Operation } from '@/api/operations'
import type { Module } from '@/app/module'

const NEEDS: Operation[] = ['registryRequestExport', 'mentoringRequestExport', 'aidRequestExport', 'safetyRequestExport']

/** Lists as files, for a stated purpose (导出). */
export default {
  routes: [{ path: '/exports', component: () => import('./pages/ExportsPage.vue'), meta: { title: { zh: '导出', en: 'Exports' }, needs: NEEDS } }],
  menu: [{ to: '/exports', label: { zh: '导出', en: 'Exports' }, icon: 'file', order: 80, needs: NEEDS }],
} satisfies Module
