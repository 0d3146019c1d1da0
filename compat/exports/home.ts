import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { labFolder } from '../lab/folder.ts'
import { PASSWORD } from '../lab/places.ts'

/** Somebody’s own folder, with a password manager that knows one password. Our files name it, and hold none. */
export function makeHome(name: string): {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
} {
  const folder = labFolder('homes', name.replaceAll(/[^a-z0-9]+/gi, '-'))
  const bin = join(folder, 'bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'pass'), `#!/bin/sh\n[ "$1" = show ] && [ $# = 2 ] && echo '${PASSWORD}'\n`)
  chmodSync(join(bin, 'pass'), 0o755)
  return { folder, env: { HOME: folder, PATH: `${bin}:/usr/sbin:/usr/bin:/sbin:/bin` } }
}

/** As the file was downloaded, byte for byte. */
export function placeFile(home: string, path: string, content: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), content, { mode: 0o600 })
}

/** The letter, once it is in the mailbox’s folder; the servers take a moment. */
export async function isDelivered(folder: string, subject: string): Promise<string> {
  for (let left = 200; left > 0; left--) {
    const found = lettersIn(labFolder('mail', folder)).find((letter) => letter.includes(subject))
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`“${subject}” never came to ${folder}`)
}

/** All that lies in a Maildir. A letter moves from one of its folders to the other when somebody reads it. */
export function lettersIn(maildir: string): readonly string[] {
  return ['new', 'cur']
    .map((part) => join(maildir, part))
    .filter((part) => existsSync(part))
    .flatMap((part) => readdirSync(part).map((name) => join(part, name)))
    .flatMap((path) => (existsSync(path) ? [readFileSync(path, 'utf8')] : []))
}
