/** Every path of the site, made here and nowhere else. Those of pages end in `/`: each is a directory with an `index.html`. */
export const paths = {
  home: () => '/',
  setup: () => '/setup/',
  step: (step: string) => `/setup/${step}/`,
  ports: () => '/ports/',
  port: (port: number) => `/ports/${port}/`,
  comparison: (slug: string) => `/ports/${slug}/`,
  providers: () => '/providers/',
  provider: (id: string) => `/providers/${id}/`,
  clients: () => '/clients/',
  client: (id: string) => `/clients/${id}/`,
  fix: () => '/fix/',
  symptom: (id: string) => `/fix/${id}/`,
  about: () => '/about/',
  check: () => '/check/',
  checkFile: () => '/check/file/',
  desk: () => '/desk/',
  deskMany: () => '/desk/many/',
  deskDomain: () => '/desk/domain/',
  embed: () => '/embed/',
  profile: (providerId: string) => `/profiles/${providerId}.mobileconfig`,
} as const

/** The address of a path under the base that the site is served from. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path
}
