import type { Page } from '@playwright/test'

/** Whatever a page complains of from now on: errors and warnings, scripts and styles that the policy refuses, exceptions. */
export function listenToConsole(page: Page): readonly string[] {
  const said: string[] = []
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    // A page that is missing answers 404, which the browser notes.
    if (isComplaint && !/status of 404/.test(message.text())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(String(error)))
  return said
}
