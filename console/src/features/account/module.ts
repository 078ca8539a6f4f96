import type { Module } from '@/app/module'

export default {
  routes: [{ path: '/account', component: () => import('./pages/AccountPage.vue'), meta: { title: { zh: '我的账号', en: 'Account' } } }],
  menu: [{ to: '/account', label: { zh: '我的账号', en: 'Account' }, icon: 'gear', order: 90 }],
} satisfies Module
