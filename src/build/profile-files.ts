import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isRunnableDevEnvironment, type Plugin } from 'vite'
import type { ProfileFile } from '../app/profiles.ts'
import { headersFor } from './headers.ts'

interface ProfileMaker {
  readonly renderProfiles: () => Promise<readonly ProfileFile[]>
}

/** The providers’ profiles for iPhone, iPad and Mac: files of the site, and in development made when asked for. */
export function profileFiles(): Plugin {
  return {
    name: 'portolan:profile-files',
    configureServer({ environments, middlewares, config: { base } }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const environment = environments['prerender']
        if (!pathname.endsWith('.mobileconfig') || !environment || !isRunnableDevEnvironment(environment))
          return next()
        const answer = async () => {
          try {
            const maker = await environment.runner.import<ProfileMaker>('/src/app/profiles.ts')
            const files = await maker.renderProfiles()
            const found = files.find(({ path }) => base.slice(0, -1) + path === pathname)
            response.writeHead(found ? 200 : 404, found ? headersFor(pathname, base, []) : {})
            response.end(found?.content)
          } catch (error) {
            next(error)
          }
        }
        void answer()
      })
    },
    buildApp: {
      order: 'post',
      async handler({ config: { root, environments } }) {
        const out = resolve(root, environments['client']?.build.outDir ?? 'dist')
        const cache = resolve(root, environments['prerender']?.build.outDir ?? '')
        const maker: ProfileMaker = await import(pathToFileURL(join(cache, 'profiles.js')).href)
        for (const { path, content } of await maker.renderProfiles()) {
          mkdirSync(dirname(join(out, path)), { recursive: true })
          writeFileSync(join(out, path), content)
        }
      },
    },
  }
}
