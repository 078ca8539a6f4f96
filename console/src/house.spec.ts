import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>('./**/*.{ts,vue}', { eager: true, query: '?raw', import: 'default' })
const files = Object.entries(sources).filter(([path]) => !path.includes('/generated/'))

/** `features/x` of the file, or its first folder. */
function home(path: string): string {
  const parts = path.replace('./', '').split('/')
  return parts[0] === 'features' ? `features/${parts[1]}` : parts[0]!
}

function imports(path: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)]
    .map((found) => found[1]!)
    .filter((to) => to.startsWith('@/') || to.startsWith('.'))
    .map((to) => (to.startsWith('@/') ? to.slice(2) : new URL(to, `http://x/${path.replace('./', '')}`).pathname.slice(1)))
}

/** What each folder may use besides itself. */
const MAY: Record<string, string[]> = {
  api: [],
  i18n: [],
  offline: ['api'],
  shared: ['api', 'i18n', 'app', 'offline'],
  app: ['api', 'i18n', 'shared', 'offline'],
}

describe('the house', () => {
  it('lets features use api, app, shared, offline and i18n, never each other', () => {
    const strangers = files.flatMap(([path, text]) => {
      const mine = home(path)
      const allowed = MAY[mine] ?? ['api', 'app', 'shared', 'offline', 'i18n']
      return imports(path, text)
        .map((to) => (to.startsWith('features/') ? to.split('/').slice(0, 2).join('/') : to.split('/')[0]!))
        .filter((to) => to !== mine && !allowed.includes(to))
        .map((to) => `${path} → ${to}`)
    })
    expect(strangers).toEqual([])
  })

  it('keeps components within 200 lines', () => {
    const long = files.filter(([path, text]) => path.endsWith('.vue') && text.split('\n').length > 200).map(([path]) => path)
    expect(long).toEqual([])
  })

  it('writes no text for people outside the texts', () => {
    const templates = files.filter(([path]) => path.endsWith('.vue')).map(([path, text]) => [path, text.slice(text.indexOf('<template>'))] as const)
    const spoken = templates.filter(([, text]) => /[\u4e00-\u9fff]/.test(text)).map(([path]) => path)
    expect(spoken).toEqual([])
  })

  it('sets no style by attribute and evaluates no html, which the content policy forbids', () => {
    const forbidden = files.filter(([path, text]) => path.endsWith('.vue') && /\sstyle="|v-html/.test(text)).map(([path]) => path)
    expect(forbidden).toEqual([])
  })
})
