import { expect, test } from '@playwright/test'
import { common } from '../src/i18n/en/common.ts'
import { home } from '../src/i18n/en/home.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { expectFocusSeen, tabTo } from './support/keyboard.ts'
import {
  clipboard,
  entryField,
  heading,
  incomingQuestion,
  outgoingQuestion,
  typeForSuggestions,
} from './support/wizard.ts'

test.use({ viewport: { width: 360, height: 740 } })

test('from the first page to the copied server by Tab, arrows and Enter alone, on a phone’s width', async ({
  page,
}) => {
  const { keyboard } = page
  await page.goto('./')
  await keyboard.press('Tab')
  await expect(page.getByRole('link', { name: common.skipToContent })).toBeFocused()
  await expectFocusSeen(page)
  await keyboard.press('Enter')
  await tabTo(page, entryField(page))

  await typeForSuggestions(page, 'jane@gmai')
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^jane@gmail\.com/)
  await keyboard.press('Enter')
  await expect(entryField(page)).toHaveValue('jane@gmail.com')
  await expect(heading(page, home.title)).toBeVisible()
  await keyboard.press('Enter')

  await expect(heading(page, wizard.clientTitle)).toBeFocused()
  await tabTo(page, page.getByRole('searchbox', { name: wizard.clientSearch }))
  await keyboard.type('bird')
  await expect(page.getByRole('radio')).toHaveCount(2)
  await tabTo(page, page.getByRole('radio', { name: 'Thunderbird', exact: true }))
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Mailbird' })).toBeChecked()
  await keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Thunderbird', exact: true })).toBeChecked()
  await keyboard.press('Enter')

  await expect(heading(page, 'Which Thunderbird is it?')).toBeFocused()
  await tabTo(page, page.getByRole('radio', { name: 'Thunderbird', exact: true }))
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Thunderbird', exact: true })).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: common.continue }))
  await keyboard.press('Enter')

  await expect(heading(page, incomingQuestion)).toBeFocused()
  await tabTo(page, page.getByRole('radio', { name: /^993/ }))
  await keyboard.press('Enter')

  await expect(heading(page, outgoingQuestion)).toBeFocused()
  await tabTo(page, page.getByRole('radio', { name: /^465/ }))
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^587/ })).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: wizard.notSure }))
  await keyboard.press('Enter')

  await expect(heading(page, 'Gmail in Thunderbird')).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Copy incoming server' }))
  await keyboard.press('Enter')
  await expect(page.getByText('Copied: incoming server')).toBeVisible()
  expect(await clipboard(page)).toBe('imap.gmail.com')
})

test('Escape closes the suggestions and leaves what was typed', async ({ page }) => {
  await page.goto('./')
  await typeForSuggestions(page, 'jane@gmai')
  await expect(entryField(page)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(entryField(page)).toHaveValue('jane@gmai')
  await expect(entryField(page)).toBeFocused()
})

test('a guide opened by keyboard takes the focus to its heading, and Back to the link it was opened by', async ({
  page,
}) => {
  await page.goto('./setup/#v=1&provider=gmail&client=em-client')
  await expect(heading(page, 'Gmail in eM Client')).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'Change outgoing' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, outgoingQuestion)).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: /Port 465/ }))
  await page.keyboard.press('Enter')
  await expect(heading(page, /port 465/)).toBeFocused()
  await page.goBack()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await expect(page.getByRole('link', { name: /Port 465/ })).toBeFocused()
})
