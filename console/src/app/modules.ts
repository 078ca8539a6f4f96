import type { Operation } from '@/api/operations'
import { hasRole, mayAny } from './me'
import type { HomeCard, MenuEntry, Module } from './module'

const found = import.meta.glob<{ default: Module }>('../features/*/module.ts', { eager: true })

export const modules: Module[] = Object.values(found).map((file) => file.default)

function permitted(entry: { needs?: Operation[]; roles?: string[] }): boolean {
  return mayAny(entry.needs) && (!entry.roles || hasRole(...entry.roles))
}

export function menu(): MenuEntry[] {
  return inOrder(modules.flatMap((module) => module.menu ?? []))
}

export function homeCards(): HomeCard[] {
  return inOrder(modules.flatMap((module) => module.home ?? []))
}

function inOrder<T extends { order: number; needs?: Operation[]; roles?: string[] }>(entries: T[]): T[] {
  return entries.filter(permitted).sort((a, b) => a.order - b.order)
}
