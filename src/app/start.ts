/**
 * The first script of every page, and the only one of a page that is only read. A live page gets the framework at
 * once. Any other gets it when the person means to go on, so that the next page opens in place; without it, links are links.
 */
const live = import.meta.env.DEV || document.documentElement.dataset['page'] === 'live'

let asked: Promise<unknown> | undefined
const loadApp = (): void => {
  asked ??= import('./main.tsx').then((main) => main.start())
}

if (live) {
  // Whoever presses Continue before the framework is up is answered when it is: the form is marked, nothing is lost.
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    event.target.dataset['waiting'] = 'yes'
  })
  loadApp()
} else {
  for (const intent of ['pointerover', 'pointerdown', 'focusin'] as const) {
    document.addEventListener(intent, (event) => {
      if (event.target instanceof Element && event.target.closest('a, button, input')) loadApp()
    })
  }
}
