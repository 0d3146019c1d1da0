import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
// From the package itself: left alone, it would fetch the reader from a network.
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })

/** What a camera would read in a picture (PNG): the text of every QR code in it. Another library than the one that makes ours. */
export async function readQr(picture: Buffer): Promise<readonly string[]> {
  const found = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] })
  return found.filter(({ isValid }) => isValid).map(({ text }) => text)
}
