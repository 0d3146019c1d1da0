/** So far the first element is looked for: before it stand a declaration, a DTD and perhaps a comment. */
const HEAD = 4_000

/** Whether a text is one of the files that are read here, rather than settings in somebody’s words. */
export function isFileText(text: string): boolean {
  return /<([\w.-]+:)?(plist|clientConfig|Autodiscover)[\s>]/.test(text.slice(0, HEAD))
}
