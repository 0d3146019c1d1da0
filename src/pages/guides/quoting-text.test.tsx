import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { QuotingText } from './quoting-text.tsx'

const drawn = (sentence: string) => renderToStaticMarkup(<QuotingText of={sentence} />)

describe('a sentence of a guide', () => {
  it('leads from an error that it quotes to the page about that fault, in the same words', () => {
    expect(drawn('`wrong version number`, at once. Choose `STARTTLS`.')).toBe(
      '<a href="/fix/any-wrong-version/"><code class="app-words" lang="en" translate="no">wrong version number</code></a>' +
        ', at once. Choose <code class="app-words" lang="en" translate="no">STARTTLS</code>.',
    )
  })

  it('has no link in words that nobody knows as a fault', () => {
    expect(drawn('`550 5.7.30` or wrong version number')).not.toContain('<a')
  })

  it('is never drawn with a parameter that nothing filled in', () => {
    expect(() => drawn('Choose {submission}')).toThrow('submission')
  })
})
