import { defineConfig } from '@playwright/test'

/** The built site, served as any static host would; `scripts/e2e.mjs` builds it and finds the browser. */
const SITE_PORT = Number(process.env['E2E_PORT'] ?? 4180)
const SUB_PORT = SITE_PORT + 1

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Generous: a shared machine can be many times slower for minutes, and no test measures time.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: process.env['E2E_REPORT']
    ? [['list'], ['json', { outputFile: process.env['E2E_REPORT'] }]]
    : [['list']],
  use: {
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      ...(process.env['E2E_BROWSER'] ? { executablePath: process.env['E2E_BROWSER'] } : {}),
      args: (process.env['E2E_FLAGS'] ?? '').split(' ').filter((flag) => flag !== ''),
    },
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off',
  },
  projects: [
    { name: 'site', testIgnore: /sub-path/, use: { baseURL: `http://localhost:${SITE_PORT}/` } },
    { name: 'sub-path', testMatch: /sub-path/, use: { baseURL: `http://localhost:${SUB_PORT}/sub/path/` } },
  ],
  webServer: [
    {
      command: `npx --no-install vite preview --port ${SITE_PORT} --strictPort --host localhost`,
      url: `http://localhost:${SITE_PORT}/`,
      timeout: 180_000,
      reuseExistingServer: false,
    },
    {
      command: `npx --no-install vite preview --port ${SUB_PORT} --strictPort --host localhost`,
      url: `http://localhost:${SUB_PORT}/sub/path/`,
      env: { BASE: '/sub/path/', OUT: 'node_modules/.cache/sub-path' },
      timeout: 180_000,
      reuseExistingServer: false,
    },
  ],
})
