import type { NoteCode } from '../../domain/clients/notes/note-codes.ts'
import { ANDROID_NOTE_TEXT } from './notes/android.ts'
import { APPLE_NOTE_TEXT } from './notes/apple.ts'
import { DESKTOP_NOTE_TEXT } from './notes/desktop.ts'
import { GENERAL_NOTE_TEXT } from './notes/general.ts'
import { LINUX_NOTE_TEXT } from './notes/linux.ts'
import { OUTLOOK_NOTE_TEXT } from './notes/outlook.ts'
import { TERMINAL_NOTE_TEXT } from './notes/terminal.ts'
import { THUNDERBIRD_NOTE_TEXT } from './notes/thunderbird.ts'

export const noteText: { readonly [N in NoteCode]: string } = {
  ...GENERAL_NOTE_TEXT,
  ...OUTLOOK_NOTE_TEXT,
  ...THUNDERBIRD_NOTE_TEXT,
  ...APPLE_NOTE_TEXT,
  ...ANDROID_NOTE_TEXT,
  ...DESKTOP_NOTE_TEXT,
  ...LINUX_NOTE_TEXT,
  ...TERMINAL_NOTE_TEXT,
}
