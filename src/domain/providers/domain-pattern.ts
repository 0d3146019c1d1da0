import type { Hostname } from '../address/hostname.ts'

/** Labels of letters, digits, hyphens and stars, at least one star, and something beside the stars. */
const PATTERN = /^(?=.*\*)(?=.*[a-z0-9])[a-z0-9*-]+(\.[a-z0-9*-]+)+$/

export function isDomainPattern(text: string): boolean {
  return PATTERN.test(text) && !text.includes('**')
}

/**
 * What the last star of `yahoo.*` may stand for. Such patterns come from a collection that lets the star match
 * anything, so a stranger's `yahoo.example.org` would match too. The endings one slip away from `.com` are left out:
 * they are far more often a typing slip than an address.
 */
const ENDING = '(?!(?:co|cm|om)$)(?:[a-z]{2}|com|net|org|biz|(?:com?|net|org)\\.[a-z]{2})'

/** `*.rr.com`: one or more labels. `yahoo.*`: an ending. `ecomail-*.*`: a star within a label is part of that label. */
export function patternExpression(pattern: string): RegExp {
  const labels = pattern.split('.')
  const parts = labels.map((label, place) => {
    if (label === '*' && place === 0) return '[a-z0-9-]+(?:\\.[a-z0-9-]+)*'
    if (label === '*' && place === labels.length - 1) return ENDING
    return label.replaceAll('*', '[a-z0-9-]+')
  })
  return new RegExp(`^${parts.join('\\.')}$`)
}

export function matchesPattern(pattern: string, domain: Hostname): boolean {
  return patternExpression(pattern).test(domain)
}
