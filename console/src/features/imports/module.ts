import type { Module } from '@/app/module'

export default {
  routes: [
    { path: '/imports', component: () => import('./pages/ImportsPage.vue'), meta: { title: { zh: '导入', en: 'Imports' }, needs: ['registrySubmitImport'] } },
    { path: '/imports/:id', component: () => import('./pages/ImportPage.vue'), props: true, meta: { title: { zh: '导入', en: 'Import' }, needs: ['registryGetImport'] } },
  ],
  menu: [{ to: '/imports', label: { zh: '导入', en: 'Imports' }, icon: 'upload', order: 55, needs: ['registrySubmitImport'] }],
} satisfies Module
