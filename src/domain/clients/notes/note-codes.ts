import { ANDROID_NOTES } from './android.ts'
import { APPLE_NOTES } from './apple.ts'
import { DESKTOP_NOTES } from './desktop.ts'
import { GENERAL_NOTES } from './general.ts'
import { LINUX_NOTES } from './linux.ts'
import { OUTLOOK_NOTES } from './outlook.ts'
import { TERMINAL_NOTES } from './terminal.ts'
import { THUNDERBIRD_NOTES } from './thunderbird.ts'

/** Every remark that a client file may make. The sentences are in `src/i18n`, one for each code. */
export const NOTE_CODES = [
  ...GENERAL_NOTES,
  ...OUTLOOK_NOTES,
  ...THUNDERBIRD_NOTES,
  ...APPLE_NOTES,
  ...ANDROID_NOTES,
  ...DESKTOP_NOTES,
  ...LINUX_NOTES,
  ...TERMINAL_NOTES,
] as const
export type NoteCode = (typeof NOTE_CODES)[number]
