import { expect, test } from 'vitest'
import { encodeInquiry } from './inquiry.ts'
import { meansInquiry, mendInquiry } from './mend-inquiry.ts'

const LINK = encodeInquiry({ symptom: 'srv-535', answers: [], tried: ['wait'] })

test.each([
  `#${LINK}`,
  `?${LINK}`,
  `?%23${LINK}`,
  `#${LINK.replaceAll('&', '&amp;')}`,
  `#${LINK.replace('v=1&', '')}`,
])('%s is read as it was meant', (text) => {
  expect(meansInquiry(text)).toBe(true)
  expect(mendInquiry(text)).toBe(LINK)
})

test.each(['#v%3D1%26symptom%3Dsrv-535', '#v=2&Symptom=srv-535', '?v=1&amp;tried=wait'])(
  '%s means something, and is said if it can’t be read',
  (text) => {
    expect(meansInquiry(text)).toBe(true)
  },
)

test.each(['', '#all', '#v=1&provider=gmail', '?utm_source=x', '?q=symptom', '#v=1&mysymptom=1'])(
  '%s hands nothing over',
  (text) => {
    expect(meansInquiry(text)).toBe(false)
  },
)

test('another version stays another version', () => {
  expect(mendInquiry('#v=2&symptom=srv-535')).toBe('v=2&symptom=srv-535')
})
