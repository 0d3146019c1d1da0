import type { ShownWindow } from './resolve-form.ts'

/** The windows of the newest version, which each app's file names first, and the versions that look different. */
export function chooseNewestWindows(windows: readonly ShownWindow[]): {
  readonly shown: readonly ShownWindow[]
  readonly others: readonly string[]
} {
  const [newest, ...others] = new Set(windows.flatMap((window) => window.versions ?? []))
  const shown = windows.filter((window) => window.versions === undefined || window.versions === newest)
  return { shown, others }
}
