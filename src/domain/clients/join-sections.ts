/** A configuration file of its sections’ lines. They stand apart by an empty line, which mbsync reads as the end of one. */
export function joinSections(sections: readonly (readonly string[])[]): string {
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n')
}
