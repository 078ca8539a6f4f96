import type { Operation } from '@/api/operations'
import type { Module } from '@/app/module'

const NEEDS: Operation[] = ['getScorecard']

/** The scorecard (考核评分表): clause by place as a heat map, its trend, and the records behind a number. */
export default {
  routes: [
    { path: '/scorecard', component: () => import('./pages/ScorecardPage.vue'), meta: { title: { zh: '考核', en: 'Scorecard' }, needs: NEEDS } },
    { path: '/scorecard/records', component: () => import('./pages/RecordsPage.vue'), meta: { title: { zh: '数字背后的记录', en: 'The records behind a number' }, needs: NEEDS } },
    { path: '/scorecard/:clause/:indicator', component: () => import('./pages/IndicatorPage.vue'), meta: { title: { zh: '指标', en: 'Indicator' }, needs: NEEDS } },
  ],
  menu: [{ to: '/scorecard', label: { zh: '考核', en: 'Scorecard' }, icon: 'chart', order: 20, needs: NEEDS }],
  home: [{ question: 'late', order: 10, needs: NEEDS, roles: ['county-officer', 'township-officer', 'auditor'], component: () => import('./components/WorstClauses.vue') }],
} satisfies Module
