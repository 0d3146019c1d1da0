/** The site doesn't wait longer for a file that most copies don't have. */
const MOST_MILLISECONDS = 4000

let asked: Promise<string | undefined> | undefined

/**
 * The text of this copy's `portolan.json`, asked for once a page load: empty where there is none, or nothing in it;
 * `undefined` where it didn't arrive in time.
 */
export function loadOrganisationFile(): Promise<string | undefined> {
  // Whatever went wrong on the way, the site runs without it.
  return (asked ??= fetchFile().catch(() => undefined))
}

async function fetchFile(): Promise<string> {
  const response = await fetch(`${import.meta.env.BASE_URL}portolan.json`, {
    signal: AbortSignal.timeout(MOST_MILLISECONDS),
  })
  // A host that answers any address with a page of its own has no such file.
  if (!response.ok || response.headers.get('content-type')?.includes('html')) return ''
  return (await response.text()).replace(/^\s*(\{\s*\})?\s*$/, '')
}
