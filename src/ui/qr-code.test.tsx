import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { QrCode } from './qr-code.tsx'

describe('a drawn QR code', () => {
  const drawn = renderToStaticMarkup(
    <QrCode code={{ size: 29, path: 'M4 4h7v1h-7z' }} label="The link to this setup" />,
  )

  test('is a picture with a name', () => {
    expect(drawn).toContain('role="img"')
    expect(drawn).toContain('aria-label="The link to this setup"')
  })

  test('is black on its own white ground, quiet zone and all', () => {
    expect(drawn).toContain('viewBox="0 0 29 29"')
    expect(drawn).toContain('<rect width="29" height="29" fill="#fff"></rect>')
    expect(drawn).toContain('<path d="M4 4h7v1h-7z" fill="#000"></path>')
  })
})
