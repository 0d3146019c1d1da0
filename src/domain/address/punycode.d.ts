/** The package brings no types. */
declare module 'punycode.js' {
  /** RFC 3492, a label without its `xn--`. Throws a `RangeError` on what is no such label. */
  export function decode(text: string): string
}
