import type { Module } from '@/app/module'

export default {
  routes: [
    { path: '/incidents', component: () => import('./pages/IncidentsPage.vue'), meta: { title: { zh: '突发事件', en: 'Incidents' }, needs: ['safetyListIncidents'] } },
    { path: '/incidents/new', component: () => import('./pages/ReportPage.vue'), meta: { offline: true, title: { zh: '报告事件', en: 'Report an incident' }, needs: ['safetyReportIncident'] } },
    { path: '/incidents/:id', component: () => import('./pages/IncidentPage.vue'), props: true, meta: { title: { zh: '突发事件', en: 'Incident' }, needs: ['safetyGetIncident'] } },
  ],
  menu: [
    { to: '/incidents/new', label: { zh: '报告事件', en: 'Report' }, icon: 'alarm', order: 20, needs: ['safetyReportIncident'], roles: ['teacher', 'class-teacher', 'counsellor', 'principal', 'safety-officer'] },
    { to: '/incidents', label: { zh: '突发事件', en: 'Incidents' }, icon: 'file', order: 25, needs: ['safetyListIncidents'], roles: ['principal', 'safety-officer', 'county-officer', 'township-officer', 'class-teacher', 'teacher', 'counsellor', 'auditor'] },
  ],
  home: [
    { question: 'happened', order: 10, needs: ['safetyListIncidents'], roles: ['principal', 'safety-officer', 'county-officer', 'township-officer', 'class-teacher'], component: () => import('./components/HomeIncidents.vue') },
  ],
} satisfies Module
