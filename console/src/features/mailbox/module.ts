import type { Module } from '@/app/module'

export default {
  routes: [
    { path: '/mailbox', component: () => import('./pages/MailboxPage.vue'), meta: { title: { zh: '信箱', en: 'Mailbox' }, needs: ['notificationListPupilLetters'] } },
    { path: '/mailbox/new', component: () => import('./pages/WritePage.vue'), meta: { title: { zh: '写信', en: 'Write' }, needs: ['notificationSendPupilLetter'] } },
    { path: '/mailbox/:id', component: () => import('./pages/LetterPage.vue'), props: true, meta: { title: { zh: '信', en: 'Letter' }, needs: ['notificationListPupilLetters'] } },
  ],
  menu: [{ to: '/mailbox', label: { zh: '学生信箱', en: 'Mailbox' }, icon: 'heart', order: 35, needs: ['notificationListPupilLetters'], roles: ['student', 'principal', 'class-teacher', 'teacher', 'counsellor', 'safety-officer'] }],
  home: [
    { question: 'now', order: 1, needs: ['notificationSendPupilLetter'], roles: ['student'], component: () => import('./components/HomeChild.vue') },
    { question: 'now', order: 15, needs: ['notificationAnswerPupilLetter'], component: () => import('./components/HomeAnswer.vue') },
  ],
} satisfies Module
