import type { Child } from '@/api/family'
import { me } from '@/app/me'
import { t } from './texts'

/** Name of a child's school, from the posts of whoever is logged in. */
export function schoolOf(child: Child): string {
  const places = me.value?.posts.flatMap((post) => post.organisations) ?? []
  return [...places, ...(me.value?.post.organisations ?? [])].find((place) => place.org === child.org)?.name ?? ''
}

/** School, grade and class in one line. */
export function placeOf(child: Child): string {
  return t('gradeClass', { school: schoolOf(child), grade: child.grade, class: child.className ?? '' })
}
