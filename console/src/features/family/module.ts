import type { Operation } from '@/api/operations'
import type { Module } from '@/app/module'

const GUARDIAN = ['guardian']
const OWN: Operation[] = ['registryListOwnChildren']

/** What a guardian does here: their children, whom to call, aid, what is wrong in the file. */
export default {
  routes: [
    { path: '/family', component: () => import('./pages/ChildrenPage.vue'), meta: { title: { zh: '我的孩子', en: 'My children' }, needs: OWN } },
    { path: '/family/call', component: () => import('./pages/CallPage.vue'), meta: { title: { zh: '打电话', en: 'Call' }, needs: OWN } },
    { path: '/family/aid', component: () => import('./pages/AidPage.vue'), meta: { title: { zh: '资助', en: 'Aid' }, needs: OWN } },
    { path: '/family/file', component: () => import('./pages/FilePage.vue'), meta: { title: { zh: '孩子的档案', en: 'The child’s file' }, needs: OWN } },
    { path: '/family/:child', component: () => import('./pages/ChildPage.vue'), meta: { title: { zh: '孩子近况', en: 'How the child is' }, needs: OWN } },
  ],
  menu: [
    { to: '/family', label: { zh: '孩子', en: 'Children' }, icon: 'child', order: 5, needs: OWN, roles: GUARDIAN },
    { to: '/family/call', label: { zh: '打电话', en: 'Call' }, icon: 'phone', order: 6, needs: OWN, roles: GUARDIAN },
    { to: '/family/aid', label: { zh: '资助', en: 'Aid' }, icon: 'money', order: 7, needs: OWN, roles: GUARDIAN },
    { to: '/family/file', label: { zh: '档案', en: 'File' }, icon: 'file', order: 8, needs: OWN, roles: GUARDIAN },
  ],
  home: [
    { question: 'now', order: 1, needs: ['notificationAcknowledgeNotice'], roles: GUARDIAN, component: () => import('./components/ToAcknowledge.vue') },
    { question: 'now', order: 5, needs: ['mentoringListAgreedActions'], roles: GUARDIAN, component: () => import('./components/FamilyTasks.vue') },
    { question: 'happened', order: 5, needs: OWN, roles: GUARDIAN, component: () => import('./components/ChildrenCards.vue') },
  ],
} satisfies Module
