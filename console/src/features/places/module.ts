import type { Module } from '@/app/module'

const OFFICERS = ['county-officer', 'township-officer', 'auditor']

/** Schools with their people, and the calendar. */
export default {
  routes: [
    { path: '/places', component: () => import('./pages/PlacesPage.vue'), meta: { title: { zh: '学校和机构', en: 'Schools and places' }, needs: ['registryListOrganisations'] } },
    { path: '/places/staff', component: () => import('./pages/StaffPage.vue'), meta: { title: { zh: '教职工', en: 'Staff' }, needs: ['registryListStaff'] } },
    { path: '/calendar', component: () => import('./pages/CalendarPage.vue'), meta: { title: { zh: '校历', en: 'Calendar' }, needs: ['registryGetCalendar'] } },
  ],
  menu: [
    { to: '/places', label: { zh: '学校', en: 'Schools' }, icon: 'school', order: 60, needs: ['registryListOrganisations'], roles: OFFICERS },
    { to: '/calendar', label: { zh: '校历', en: 'Calendar' }, icon: 'calendar', order: 85, needs: ['registryGetCalendar'], roles: [...OFFICERS, 'principal'] },
  ],
} satisfies Module
