import type { ReactNode } from 'react'
import type { QrCode as Code } from '../domain/qr/qr-code.ts'
import './qr-code.css'

/**
 * A QR code: dark on light in every theme, with its quiet zone, because many cameras read no inverted ones. Whoever shows it puts the
 * text itself beside it; `label` says what the picture is.
 */
export function QrCode({ code, label }: { readonly code: Code; readonly label: string }): ReactNode {
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  )
}
