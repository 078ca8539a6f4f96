import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Stories through a running platform (`./guanai stories`): one browser, one after another. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['e2e/**/*.story.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 30_000,
    reporters: ['verbose'],
  },
})
