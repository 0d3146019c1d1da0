/**
 * The first script of every page, and the only one of a page that is only read. A live page gets the framework at
 * once, and so does one that has something to say to this reader: a setup in its address or in this tab; an
 * organisation's own copy; an address that leads nowhere. Any other gets it when the person means to go on, so that the
 * next page opens in place; without it, links are links.
 */
import { loadOrganisationFile } from '../net/organisation-file.ts'

const { page } = document.documentElement.dataset
const live = import.meta.env.DEV || page === 'live'

let asked: Promise<void> | undefined
let up = false
async function startApp(): Promise<void> {
  const main = await import('./main.tsx')
  await main.start()
  up = true
}
const loadApp = (): Promise<void> => (asked ??= startApp())

/** This tab has answers: the page has the way back to them, and may fill itself in. */
function inTheMiddle(): boolean {
  try {
    return sessionStorage.getItem('portolan') !== null
  } catch {
    // Refused: then what came from inside is all there is to go by.
    return history.state !== null
  }
}

function begin(): void {
  if (live) {
    // Whoever presses Continue before the framework is up is answered when it is: the form is marked, nothing is lost.
    document.addEventListener('submit', (event) => {
      if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return
      event.preventDefault()
      event.target.dataset['waiting'] = 'yes'
    })
  } else {
    for (const intent of ['pointerover', 'pointerdown', 'focusin', 'change', 'click'] as const) {
      document.addEventListener(intent, ({ target }) => {
        const wanted = target instanceof Element && target.closest('a, button, input, select')
        if (!wanted || up) return
        const loaded = loadApp()
        // A button pressed before the framework is up is pressed again when it is.
        if (intent === 'click' && wanted instanceof HTMLButtonElement) void loaded.then(() => wanted.click())
      })
    }
  }
  if (live || page === 'missing' || location.hash.includes('=') || inTheMiddle()) void loadApp()
  else void startForOrganisation()
}

/** Its name, its logo and whom to ask stand on every page. */
async function startForOrganisation(): Promise<void> {
  if (await loadOrganisationFile()) await loadApp()
}

/**
 * A setup link opened on a page that takes none, by a mistake in its address, goes where links are read: it may hold an
 * address, which must not stay in the address bar. So does one whose `#` became a `?` on its way.
 */
function leaveForSetup(): boolean {
  const base = import.meta.env.BASE_URL
  const [, link] = /^[#?](v=.+)/i.exec(location.search || location.hash) ?? []
  const place = location.pathname.slice(base.length)
  const takesNone = page === 'missing' || /^(about\/|desk\/.*|setup\/provider\/)?(index.html)?$/.test(place)
  // `/fix/` reads what became of its own links.
  if (!link || !(takesNone || (location.search && place !== 'fix/'))) return false
  location.replace(`${base}setup/#${link}`)
  return true
}

// One page may be inside others, and judges them itself. Hosts forbid it by a header for all others; this is for those
// that send none.
const mayBeFramed = location.pathname.startsWith(`${import.meta.env.BASE_URL}embed/`) && page !== 'missing'
if (window.top === window || mayBeFramed) {
  if (!leaveForSetup()) begin()
} else {
  document.body.replaceChildren()
  void import('./refuse-framing.ts').then((module) => module.refuseFraming())
}
