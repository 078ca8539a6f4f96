import type { Module } from '@/app/module'

const DESKS = ['principal', 'county-officer', 'township-officer', 'auditor']

export default {
  routes: [{ path: '/overdue', component: () => import('./pages/OverduePage.vue'), meta: { title: { zh: '晚了的联系', en: 'Late duties' }, needs: ['mentoringListDuties'] } }],
  menu: [{ to: '/overdue', label: { zh: '晚了的联系', en: 'Late duties' }, icon: 'duty', order: 12, needs: ['mentoringListDuties'], roles: DESKS }],
  home: [
    { question: 'late', order: 5, needs: ['mentoringListDuties'], roles: ['principal'], component: () => import('./components/HomeOverdue.vue') },
    { question: 'now', order: 30, needs: ['notificationListNotices'], roles: ['principal'], component: () => import('./components/HomeTelephone.vue') },
  ],
} satisfies Module
