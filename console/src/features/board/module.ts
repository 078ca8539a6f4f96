import type { Module } from '@/app/module'

/** The public notice board (公示栏): lists on notice, objections to them, answers by receipt. */
export default {
  routes: [
    { path: '/board', component: () => import('./pages/BoardPage.vue'), meta: { title: { zh: '公示栏', en: 'Public notices' }, open: true } },
    { path: '/board/receipt', component: () => import('./pages/ReceiptPage.vue'), meta: { title: { zh: '异议的答复', en: 'Answer to an objection' }, open: true } },
    { path: '/board/:notice', component: () => import('./pages/NoticePage.vue'), meta: { title: { zh: '公示', en: 'Public notice' }, open: true } },
  ],
} satisfies Module
