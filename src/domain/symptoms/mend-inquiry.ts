/**
 * Whether something in an address means to hand over where somebody is, however it was damaged on its way: then the
 * person is told, not left alone.
 */
export function meansInquiry(text: string): boolean {
  return /(^|[?#&;]|%23|%26)\s*(symptom|sighting|answers|tried)(=|%(25)*3D)/i.test(text)
}

/**
 * The fragment as it probably was. Mail programs make a `?` of its `#`, or write the `#` or the `&` in a way of their
 * own; people leave out the version, of which there is one.
 */
export function mendInquiry(text: string): string {
  const fragment = text.replace(/^([?#]|%23)+/, '').replace(/&(amp|#38|#x26);/gi, '&')
  return /(^|&)v=/.test(fragment) ? fragment : `v=1&${fragment}`
}
