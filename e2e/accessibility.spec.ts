import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { imports } from '../src/i18n/en/imports.ts'
import { listenToConsole } from './support/console.ts'
import { JANE, openResult } from './support/imports.ts'
import { PAGE_KINDS } from './support/page-kinds.ts'
import { heading, reachResult } from './support/wizard.ts'

// Two runs of axe on a page with hundreds of links take their time on a busy machine.
test.describe.configure({ timeout: 240_000 })

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const

for (const { name, open } of PAGE_KINDS) {
  test(`${name}: an empty console, nothing for axe in light and dark, wide and narrow, nothing beyond 320 px`, async ({
    page,
  }) => {
    const complaints = listenToConsole(page)
    await open(page)
    expect(complaints).toEqual([])
    for (const { colorScheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      expect(await findViolations(page), `${colorScheme}, ${width} px`).toEqual([])
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect(skippedHeadings(await headingLevels(page))).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(needed).toBeLessThanOrEqual(given ?? 0)
  })
}

async function findViolations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(TAGS)
  // Without frames, the other mode only opens an empty page for each run.
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}

function headingLevels(page: Page): Promise<readonly number[]> {
  return page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
}

/** Levels that come without the one above them. */
function skippedHeadings(levels: readonly number[]): readonly string[] {
  return levels.flatMap((level, place) => {
    const before = levels[place - 1] ?? 0
    return level > before + 1 ? [`h${level} after h${before}`] : []
  })
}

test.describe('nothing moves after it is drawn', () => {
  test.beforeEach(({ page }) => page.addInitScript(watchShifts))

  test('on the first page', async ({ page }) => {
    await page.goto('./')
    await expect(heading(page, /./)).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await shifts(page)).toEqual([])
  })

  test('on a question that is opened directly', async ({ page }) => {
    await page.goto('./setup/#v=1&provider=gmail')
    await expect(page.getByRole('radio').first()).toBeVisible()
    await page.goto('./about/')
    await page.goto('./setup/client/')
    await expect(page.getByRole('radio').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await shifts(page)).toEqual([])
  })

  test('on a result that is opened directly', async ({ page }) => {
    await reachResult(page)
    await page.reload()
    await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await shifts(page)).toEqual([])
  })

  test('on a result with a code, whose drawing comes later', async ({ page }) => {
    await openResult(page, 'thunderbird-android', JANE)
    await page.reload()
    await expect(page.getByRole('img', { name: imports.code })).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await shifts(page)).toEqual([])
  })

  test('on pages that are only read', async ({ page }) => {
    for (const path of [
      './ports/',
      './ports/587/',
      './providers/',
      './providers/gmail/',
      './clients/ios-mail/',
    ]) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      expect(await shifts(page)).toEqual([])
    }
  })
})

declare global {
  interface Window {
    shifts?: string[]
  }
}

/** Runs in the page: notes each shift that no key or press of the person brought about. */
function watchShifts(): void {
  const noted: string[] = (window.shifts = [])
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) {
      const { value, hadRecentInput, sources } = shift as PerformanceEntry & {
        readonly value: number
        readonly hadRecentInput: boolean
        readonly sources: readonly { readonly node: Node | null }[]
      }
      if (!hadRecentInput)
        noted.push(`${value}: ${sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' | ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

const shifts = (page: Page): Promise<string[] | undefined> => page.evaluate(() => window.shifts)
