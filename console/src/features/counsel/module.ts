import type { Module } from '@/app/module'

export default {
  routes: [
    { path: '/counsel', component: () => import('./pages/CounselPage.vue'), meta: { title: { zh: '心理辅导', en: 'Counselling' }, needs: ['mentoringListCounselCases'] } },
    { path: '/counsel/requests/:id', component: () => import('./pages/RequestPage.vue'), props: true, meta: { title: { zh: '求助', en: 'Request' }, needs: ['mentoringAnswerCounselRequest'] } },
    { path: '/counsel/cases/:id', component: () => import('./pages/CasePage.vue'), props: true, meta: { title: { zh: '辅导档案', en: 'Case' }, needs: ['mentoringGetCounselCase'] } },
  ],
  menu: [{ to: '/counsel', label: { zh: '心理辅导', en: 'Counselling' }, icon: 'lock', order: 8, needs: ['mentoringListCounselCases'] }],
  home: [
    { question: 'now', order: 5, needs: ['mentoringAnswerCounselRequest'], component: () => import('./components/RequestList.vue') },
    { question: 'happened', order: 5, needs: ['mentoringChangeAppointment'], component: () => import('./components/AppointmentList.vue') },
  ],
} satisfies Module
