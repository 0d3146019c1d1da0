import type { Area } from '../i18n/catalog.ts'
import type { AnyPage, Page } from './page.ts'

export function definePage<A extends Area, D>(page: Page<A, D>): AnyPage {
  return {
    async open(params, own) {
      const data = await page.load(params, own)
      if (data === undefined) return undefined
      const { Body } = page
      return {
        areas: page.areas,
        title: (text) => page.title(text, data),
        description: (text) => page.description(text, data),
        body: <Body data={data} />,
        unlisted: page.unlisted ?? false,
        bare: page.bare ?? false,
      }
    },
  }
}
