import { computed } from 'vue'
import { createI18n } from 'vue-i18n'

export type Language = 'zh' | 'en'

const LANGUAGE = 'guanai.language'
const chosen = localStorage.getItem(LANGUAGE)
const own: Language = navigator.language.startsWith('en') ? 'en' : 'zh'

const i18n = createI18n({
  legacy: false,
  locale: chosen === 'zh' || chosen === 'en' ? chosen : own,
  fallbackLocale: 'zh',
  messages: { zh: {}, en: {} },
})

export const language = computed<Language>({
  get: () => i18n.global.locale.value as Language,
  set: (wanted) => {
    i18n.global.locale.value = wanted
    localStorage.setItem(LANGUAGE, wanted)
    announce()
  },
})

export function announce(): void {
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en'
}

/** Features whose texts are known: a component says its own each time it is made. */
const told = new Set<string>()

type Texts<Key extends string> = { zh: Record<Key, string>; en: Record<Key, string> }

/**
 * The texts of one feature. A text that one language lacks does not compile; neither does a key
 * that there is not. `{name}` stands for a value; `@`, `|`, `{` are written `{'@'}`.
 */
export function texts<Key extends string>(name: string, both: Texts<Key>): (key: Key, values?: Record<string, unknown>) => string {
  if (!told.has(name)) {
    told.add(name)
    i18n.global.mergeLocaleMessage('zh', { [name]: both.zh })
    i18n.global.mergeLocaleMessage('en', { [name]: both.en })
  }
  return (key, values) => i18n.global.t(`${name}.${key}`, values ?? {})
}

/** One text that stands beside its thing, such as a page's title. */
export function say(text: { zh: string; en: string }): string {
  return text[language.value]
}

/** Labels of a code list; a value that is newer than this page is shown as it is. */
export function labels<Code extends string>(both: { zh: Record<Code, string>; en: Record<Code, string> }): (code: Code | string | undefined) => string {
  return (code) => (code === undefined ? '' : ((both[language.value] as Record<string, string>)[code] ?? code))
}

export { i18n }
