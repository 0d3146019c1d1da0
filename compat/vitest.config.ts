import { defineConfig } from 'vitest/config'

/** The compat suite alone: started by `scripts/compat.mjs`, in a network of its own. */
export default defineConfig({
  cacheDir: '../node_modules/.vite/compat',
  test: {
    root: import.meta.dirname,
    include: ['**/*.lab.ts'],
    globalSetup: ['lab/start.ts'],
    environment: 'node',
    // Some faults are a silence: the clients' own time-outs come first.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxConcurrency: 12,
    // The faults are mostly waiting: all else runs beside them.
    maxWorkers: 2,
  },
})
