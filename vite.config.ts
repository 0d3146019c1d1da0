import react from '@vitejs/plugin-react'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vitest/config'
import { domainTable } from './src/build/domain-table.ts'
import { prerenderSite } from './src/build/prerender-site.ts'
import { profileFiles } from './src/build/profile-files.ts'
import { providerData } from './src/build/provider-data.ts'

/** `OUT` is for the tests, which build a second time. */
const outDir = process.env['OUT'] ?? 'dist'
/** Where the site will live: `BASE=/sub/path/` for a subfolder. */
const base = process.env['BASE'] ?? '/'
/** A file of further domains and their providers: docs/own-copy.md. */
const domains = domainTable({ file: process.env['DOMAINS'], publicDir: 'public' })

/** Looked for by name: by `scripts/size.mjs`, the tests, and below. */
const NAMED: Readonly<Record<string, string>> = {
  main: 'main',
  registry: 'registry',
  'client-step': 'client-step',
  up: 'up',
  'rolldown-runtime': 'up',
  _virtual_providers: 'providers',
}
/** Small things that the first page needs beside the framework: in one file, they weigh less and come at once. */
const WITH_FRAMEWORK =
  /node_modules.react.(?!dom)|src.(?:domain.clients.client-ids|i18n.(?:text-context|message|format)|pages.define-page|state.tab-storage|ui.(?:combobox|error-summary|navigation|paths|use-typed-text))\.tsx?$/

/** Drawn by many pages: one file for all, for the first script names every file. */
const SMALL_PARTS = /src.(?:ui|domain.(?:account|advice|link|exporters|result))[\w.-]*[\\/][\w-]+\.tsx?$/

/** Never with an underscore in front: some hosts (GitHub Pages by Jekyll) leave such files out. */
const nameChunk = ({ name }: { readonly name: string }): string =>
  NAMED[name] ? `assets/${NAMED[name]}-[hash:7].js` : 'assets/c[hash:7].js'

export default defineConfig(({ command, isPreview }) => ({
  base,
  // Built, each page is its own document; the dev server has one for all.
  appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
  plugins: [
    react(),
    tailwindcss(),
    providerData(undefined, domains.load),
    domains.plugin,
    prerenderSite(),
    profileFiles(),
  ],
  server: { port: 5173 },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // Whatever is asked for later, these are there: the first script, the framework, and what comes with it.
      resolveDependencies: (_, files, { hostId }) =>
        hostId.startsWith('assets/index-')
          ? files
          : files.filter((file) => !/^assets\/(?:index|main|up)-/.test(file)),
    },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  environments: {
    client: {
      build: {
        outDir,
        manifest: true,
        assetsInlineLimit: 0,
        // The first page's script holds every chunk's file name, so most have none but their hash.
        rolldownOptions: {
          output: {
            chunkFileNames: nameChunk,
            assetFileNames: 'assets/s[hash:7][extname]',
            hashCharacters: 'base36',
            codeSplitting: {
              groups: [
                { name: 'up', test: WITH_FRAMEWORK, priority: 1 },
                { name: 'bits', test: SMALL_PARTS, minShareCount: 3 },
              ],
            },
          },
        },
      },
    },
    prerender: {
      consumer: 'server',
      // Node would take its CommonJS form, which has no named exports.
      resolve: { noExternal: ['punycode.js'] },
      build: {
        outDir: 'node_modules/.cache/prerender',
        emptyOutDir: true,
        copyPublicDir: false,
        minify: false,
        rolldownOptions: { input: ['src/app/prerender.tsx', 'src/app/profiles.ts'] },
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
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,js}', 'compat/**/*.test.ts'],
    environment: 'node',
    // As in playwright.config.ts: a shared machine can be slow, and no test measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { provider: 'v8', include: ['src/domain/**', 'src/state/**', 'src/data/**'] },
  },
}))
