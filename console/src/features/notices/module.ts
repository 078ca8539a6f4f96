import type { Module } from '@/app/module'
import { unread } from './unread'

export default {
  routes: [
    { path: '/notices', component: () => import('./pages/NoticesPage.vue'), meta: { title: { zh: '通知', en: 'Notices' }, needs: ['notificationListNotices'] } },
    { path: '/notices/:id', component: () => import('./pages/NoticePage.vue'), props: true, meta: { title: { zh: '通知', en: 'Notice' }, needs: ['notificationGetNotice'] } },
  ],
  menu: [{ to: '/notices', label: { zh: '通知', en: 'Notices' }, icon: 'bell', order: 22, needs: ['notificationListNotices'], badge: () => unread.value }],
  home: [{ question: 'happened', order: 20, needs: ['notificationListNotices'], component: () => import('./components/HomeNotices.vue') }],
} satisfies Module
