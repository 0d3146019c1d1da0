import react from '@vitejs/plugin-react'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vitest/config'
import { prerenderSite } from './src/build/prerender-site.ts'
import { providerData } from './src/build/provider-data.ts'

/** `OUT` is for the tests, which build a second time. */
const outDir = process.env['OUT'] ?? 'dist'
/** Where the site will live: `BASE=/sub/path/` for a subfolder. */
const base = process.env['BASE'] ?? '/'

/** Looked for by name: by `scripts/size.mjs` and the tests. */
const NAMED: Readonly<Record<string, string>> = {
  main: 'main',
  registry: 'registry',
  'client-step': 'client-step',
  _virtual_providers: 'providers',
}
/** Never with an underscore in front: some hosts (GitHub Pages by Jekyll) leave such files out. */
const nameChunk = ({ name }: { readonly name: string }): string =>
  NAMED[name] ? `assets/${NAMED[name]}-[hash].js` : 'assets/c[hash].js'

export default defineConfig(({ command, isPreview }) => ({
  base,
  // Built, each page is its own document; the dev server has one for all.
  appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
  plugins: [react(), tailwindcss(), providerData(), prerenderSite()],
  server: { port: 5173 },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  environments: {
    client: {
      build: {
        outDir,
        manifest: true,
        assetsInlineLimit: 0,
        // The first page's script holds every chunk's file name, so most have none but their hash.
        rolldownOptions: { output: { chunkFileNames: nameChunk } },
      },
    },
    prerender: {
      consumer: 'server',
      build: {
        outDir: 'node_modules/.cache/prerender',
        emptyOutDir: true,
        copyPublicDir: false,
        minify: false,
        rolldownOptions: { input: 'src/app/prerender.tsx' },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const { client, prerender } = builder.environments
      if (!client || !prerender) throw new Error('an environment is missing')
      await builder.build(client)
      await builder.build(prerender)
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,js}'],
    environment: 'node',
    // As in playwright.config.ts: a shared machine can be slow, and no test measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { provider: 'v8', include: ['src/domain/**', 'src/state/**', 'src/data/**'] },
  },
}))
