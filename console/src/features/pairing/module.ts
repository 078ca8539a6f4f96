import type { Module } from '@/app/module'

export default {
  routes: [{ path: '/gaps', component: () => import('./pages/GapsPage.vue'), meta: { title: { zh: '还没有人帮的孩子', en: 'Children without a helper' }, needs: ['mentoringListGaps'] } }],
  menu: [{ to: '/gaps', label: { zh: '待结对', en: 'To pair' }, icon: 'people', order: 14, needs: ['mentoringListGaps'], roles: ['principal', 'county-officer', 'township-officer'] }],
  home: [{ question: 'now', order: 10, needs: ['mentoringStartPairings'], roles: ['principal'], component: () => import('./components/HomeGaps.vue') }],
} satisfies Module
