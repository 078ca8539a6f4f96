import type { Module } from '@/app/module'

export default {
  routes: [
    { path: '/students', component: () => import('./pages/StudentsPage.vue'), meta: { title: { zh: '学生', en: 'Students' }, needs: ['registryListStudents'] } },
    { path: '/students/:id', component: () => import('./pages/StudentPage.vue'), props: true, meta: { title: { zh: '学生', en: 'Student' }, needs: ['registryGetStudent'] } },
  ],
  menu: [{ to: '/students', label: { zh: '找学生', en: 'Students' }, icon: 'search', order: 28, needs: ['registryListStudents'] }],
} satisfies Module
