// Domains that nobody has, the same on every machine: the bench’s tables are made of them.
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

const SYLLABLES =
  'ba be bo da de do fa fi ga go ha he ka ki ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi wa we wi za zo'.split(
    ' ',
  )
const ENDINGS = [
  'com',
  'com',
  'com',
  'com',
  'de',
  'de',
  'net',
  'org',
  'co.uk',
  'fr',
  'nl',
  'it',
  'eu',
  'info',
  'com.br',
  'shop',
]

/** The seeded generator “mulberry32”. */
function random(seed) {
  let state = (seed * 0x9e3779b1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The domain with this number; no two are alike. */
export function domainAt(number) {
  const next = random(number + 1)
  const some = (list) => list[Math.floor(next() * list.length)]
  let name = ''
  for (let left = 2 + Math.floor(next() * 4); left > 0; left--) name += some(SYLLABLES)
  return `${name}-${number.toString(36)}.${some(ENDINGS)}`
}

/** Few providers have most domains. */
export const providerAt = (number, ids) => ids[Math.floor(random(-number - 1)() ** 4 * ids.length)]

export async function writeTable(file, count, ids) {
  const out = createWriteStream(file)
  for (let start = 0; start < count; start += 10_000) {
    let part = ''
    for (let number = start; number < Math.min(count, start + 10_000); number++)
      part += `${domainAt(number)},${providerAt(number, ids)}\n`
    if (!out.write(part)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}
