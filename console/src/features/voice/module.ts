import type { Module } from '@/app/module'

/** A child's word about how it goes, with the ticket of its slip: no login. */
export default {
  routes: [{ path: '/voice', component: () => import('./pages/VoicePage.vue'), meta: { title: { zh: '你好吗', en: 'How are you' }, open: true } }],
} satisfies Module
