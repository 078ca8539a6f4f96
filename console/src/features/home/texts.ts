import { texts } from '@/i18n'

export const t = texts('home', {
  zh: {
    hello: '{name}，您好',
    now: '现在要做',
    late: '已经晚了',
    happened: '最近的事',
    nothing: '这个岗位在这里没有要办的事。',
  },
  en: {
    hello: 'Hello, {name}',
    now: 'To do now',
    late: 'Late',
    happened: 'What happened',
    nothing: 'There is nothing here for this post to do.',
  },
})
