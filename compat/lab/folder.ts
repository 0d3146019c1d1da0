import { join } from 'node:path'

/** Where the lab lives while it runs: given by `scripts/compat.mjs`, which also removes it. */
export function labFolder(...parts: readonly string[]): string {
  const root = process.env['COMPAT_FOLDER']
  if (!root) throw new Error('Start the lab by `npm run test:compat`.')
  return join(root, ...parts)
}
