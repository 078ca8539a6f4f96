import type { Module } from '@/app/module'

export default {
  routes: [{ path: '/login-cards', component: () => import('./pages/CardsPage.vue'), meta: { title: { zh: '登录卡', en: 'Login cards' }, needs: ['registryIssueLoginCards'] } }],
  menu: [{ to: '/login-cards', label: { zh: '登录卡', en: 'Login cards' }, icon: 'key', order: 60, needs: ['registryIssueLoginCards'] }],
} satisfies Module
