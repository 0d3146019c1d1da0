const GRAPHEMES = new Intl.Segmenter('en')

/**
 * The beginning of a name on one line that fits: whole words where one does, whole signs in any case. Counted in UTF-16
 * units: no reader’s way of counting finds more.
 */
export function cutName(name: string, most: number): string {
  if (name.length <= most) return name
  const words = name
    .slice(0, most + 1)
    .replace(/\s*\S*$/u, '')
    .replace(/[\s,;:&+|/–—-]+$/u, '')
  return words === '' ? cutWord(name, most) : words
}

function cutWord(word: string, most: number): string {
  let cut = ''
  for (const { segment } of GRAPHEMES.segment(word)) {
    if (cut.length + segment.length > most) break
    cut += segment
  }
  return cut
}
