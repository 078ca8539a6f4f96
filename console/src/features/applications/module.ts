import type { Module } from '@/app/module'

export default {
  routes: [{ path: '/aid/decide', component: () => import('./pages/DecidePage.vue'), meta: { title: { zh: '资助申请', en: 'Aid applications' }, needs: ['aidDecideApplications'] } }],
  menu: [{ to: '/aid/decide', label: { zh: '资助审批', en: 'Aid to decide' }, icon: 'money', order: 16, needs: ['aidDecideApplications'], roles: ['principal'] }],
  home: [{ question: 'now', order: 20, needs: ['aidDecideApplications'], roles: ['principal'], component: () => import('./components/HomeDecide.vue') }],
} satisfies Module
