import type { Module } from '@/app/module'

export default {
  routes: [{ path: '/', component: () => import('./pages/HomePage.vue'), meta: { title: { zh: '首页', en: 'Home' } } }],
  menu: [{ to: '/', label: { zh: '首页', en: 'Home' }, icon: 'home', order: 0 }],
} satisfies Module
