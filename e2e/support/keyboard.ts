import { expect, type Locator, type Page } from '@playwright/test'

/** More presses than any page of ours has stops before what a person looks for. */
const MOST_STOPS = 60

/** Presses Tab until the focus is there; each stop on the way must be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    await expectFocusSeen(page)
    if (await hasFocus(target)) return
  }
  throw new Error(`Tab never reached ${String(target)}`)
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** The focused element has a ring and lies in the window. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement
    if (!focused) return undefined
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    const { top, bottom, left, right, width, height } = focused.getBoundingClientRect()
    return {
      what: `${focused.tagName} ${focused.textContent}`,
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inWindow: width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    }
  })
  expect(seen).toMatchObject({ ring: true, inWindow: true })
}
