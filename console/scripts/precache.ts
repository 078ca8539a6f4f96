import type { Plugin } from 'vite'

const SHELL = ['', 'manifest.webmanifest', 'favicon.svg']

/**
 * Writes into the worker what a phone keeps to start without a line: the shell and every page but
 * the desk's charts. A new build changes the worker's bytes, by which browsers notice it.
 */
export function precache(): Plugin {
  return {
    name: 'guanai-precache',
    apply: 'build',
    generateBundle(_, bundle) {
      const names = Object.keys(bundle).filter((n) => /\.(js|css)$/.test(n) && n !== 'sw.js')
      const worker = bundle['sw.js']
      if (worker?.type !== 'chunk') throw new Error('no worker in the build')
      worker.code = worker.code.replaceAll('__SHELL__', JSON.stringify([...SHELL, ...names.sort()]))
    },
  }
}
