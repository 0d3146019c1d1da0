/** What Markdown would read as its own stands as it is, and nothing begins a new line. */
export function inline(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>#|~]|&(?=#?[a-z0-9]+;)/gi, '\\$&')
}

/** CommonMark section 6.1: a run of backticks that the text doesn't have fences it. */
export function code(text: string): string {
  const flat = text.replace(/[\r\n]+/g, ' ')
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${flat} ${fence}` : `${fence}${flat}${fence}`
}

/** CommonMark section 4.5: a fenced block, which a shorter run of backticks doesn't end. */
export function block(lines: readonly string[]): readonly string[] {
  const flat = lines.map((line) => line.replace(/[\r\n]+/g, ' '))
  const longest = Math.max(2, ...flat.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...flat, fence]
}
