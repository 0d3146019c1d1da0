import encode from 'qr'
import { err, ok, type Result } from '../result.ts'
import { qrCorrection } from './qr-length.ts'

/** A code as one drawing, a unit for each module. */
export interface QrCode {
  /** Modules on a side, with the quiet zone around them. */
  readonly size: number
  /** SVG path data of the dark modules: a rectangle for each run in a row. */
  readonly path: string
}

/** ISO/IEC 18004 section 5.3.8: so many light modules around a code, or a camera may not find it. */
const QUIET_ZONE = 4

export function makeQr(text: string): Result<QrCode, 'too-long'> {
  const ecc = qrCorrection(text)
  if (ecc === 'too-long') return err(ecc)
  const rows = encode(text, 'raw', {
    ecc,
    encoding: 'byte',
    border: QUIET_ZONE,
  })
  return ok({ size: rows.length, path: rows.map(drawRow).join('') })
}

function drawRow(row: readonly boolean[], y: number): string {
  let path = ''
  for (let start = row.indexOf(true); start !== -1;) {
    const light = row.indexOf(false, start)
    const end = light === -1 ? row.length : light
    path += `M${start} ${y}h${end - start}v1h${start - end}z`
    start = row.indexOf(true, end)
  }
  return path
}
