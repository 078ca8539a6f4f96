import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Operation } from '@/api/operations'

/** A feature, as it shows itself to the app: `export default {…} satisfies Module`. */
export interface Module {
  routes: RouteRecordRaw[]
  menu?: MenuEntry[]
  home?: HomeCard[]
}

type Text = { zh: string; en: string }

export interface MenuEntry {
  to: string
  label: Text
  icon: IconName
  /** smaller first; the first four are the tabs of a phone */
  order: number
  /** any of these operations must be permitted */
  needs?: Operation[]
  /** and any of these roles held, where an operation is permitted to more than want it */
  roles?: string[]
  /** how much waits there */
  badge?: () => number
}

/** Answers one question of the home page. */
export interface HomeCard {
  question: 'now' | 'late' | 'happened'
  order: number
  needs?: Operation[]
  roles?: string[]
  component: () => Promise<Component | { default: Component }>
}

export type IconName =
  | 'home'
  | 'child'
  | 'duty'
  | 'pen'
  | 'alarm'
  | 'bell'
  | 'people'
  | 'search'
  | 'file'
  | 'school'
  | 'chart'
  | 'money'
  | 'heart'
  | 'key'
  | 'gear'
  | 'calendar'
  | 'phone'
  | 'upload'
  | 'lock'

declare module 'vue-router' {
  interface RouteMeta {
    title?: Text
    /** any of these operations must be permitted */
    needs?: Operation[]
    /** without a login */
    open?: boolean
    /** fetched ahead, so that it opens without a line */
    offline?: boolean
  }
}
