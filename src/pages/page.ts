import type { ReactNode } from 'react'
import type { Organisation } from '../domain/organisation/organisation.ts'
import type { Area, Areas } from '../i18n/catalog.ts'

export type PageParams = Readonly<Record<string, string>>

/** The text that a page named, and what every page has. */
export type PageText<A extends Area> = Pick<Areas, A | 'common'>

/** What an organisation brings to its own copy. */
export interface OwnSite {
  readonly organisation: Organisation
  /** For the first page: the way to the provider that is meant for nearly everybody. */
  readonly loadOffer: () => Promise<ReactNode>
}

/** One route: what it has to load, what it is called, and what it shows. Never sees the network but through `load`. */
export interface Page<A extends Area, D> {
  readonly areas: readonly A[]
  /**
   * Everything that the first render needs. `undefined` for parameters that name nothing: then the page is not found.
   * The first render is the prerendered one, which is nobody's: `own` comes with the next.
   */
  readonly load: (params: PageParams, own?: OwnSite) => Promise<D | undefined>
  readonly title: (text: PageText<A>, data: D) => string
  readonly description: (text: PageText<A>, data: D) => string
  readonly Body: (props: { readonly data: D }) => ReactNode
  /** Pages that only help on the way (steps of the wizard) stay out of search results. */
  readonly unlisted?: boolean
  /** Without header and footer: it may stand inside somebody else's page. */
  readonly bare?: boolean
}

/** A page with its data: what the shell can show without knowing its kind. */
export interface LoadedPage {
  readonly areas: readonly Area[]
  readonly title: (text: Areas) => string
  readonly description: (text: Areas) => string
  readonly body: ReactNode
  readonly unlisted: boolean
  readonly bare: boolean
}

/** Hides a page's own data type: the router holds pages of every kind. */
export interface AnyPage {
  readonly open: (params: PageParams, own?: OwnSite) => Promise<LoadedPage | undefined>
}
