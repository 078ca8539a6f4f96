import type { Operation } from '@/api/operations'
import type { Module } from '@/app/module'

const NEEDS: Operation[] = ['registryListDropoutCases']

/** The ledgers of children missing from school (控辍保学): suspected, dropped out, back; girls by themselves. */
export default {
  routes: [{ path: '/dropouts', component: () => import('./pages/DropoutsPage.vue'), meta: { title: { zh: '控辍保学', en: 'Dropout' }, needs: NEEDS } }],
  menu: [{ to: '/dropouts', label: { zh: '控辍保学', en: 'Dropout' }, icon: 'people', order: 40, needs: NEEDS }],
} satisfies Module
