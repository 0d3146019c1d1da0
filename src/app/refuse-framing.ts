import { embed } from '../i18n/en/embed.ts'

/**
 * In the place of a page that another one shows inside itself: that it doesn't, and the way to it. In English whatever
 * the page's language: the catalog of languages would have to come with the first script.
 */
export function refuseFraming(): void {
  const link = document.createElement('a')
  Object.assign(link, { className: 'button', href: location.href, target: '_blank', rel: 'noopener' })
  link.textContent = embed.openHere
  const main = document.createElement('main')
  main.className = 'refused-frame'
  main.append(wordsIn('h1', embed.refusedTitle), wordsIn('p', embed.refusedPage), link)
  document.body.replaceChildren(main)
}

function wordsIn(tag: 'h1' | 'p', words: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = words
  return element
}
