import { aboutPage } from './directory/about.ts'
import { clientPages } from './directory/clients.ts'
import { providerPages } from './directory/providers.ts'
import { directoryWords } from './directory/words.ts'

/** The pages that are only read: one part a kind of page, and the words that several of them use. */
export const directory = {
  words: directoryWords,
  providers: providerPages,
  clients: clientPages,
  about: aboutPage,
} as const
