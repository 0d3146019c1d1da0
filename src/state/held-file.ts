/** A file, or the text of one, on its way to the page that reads it: dropped on another page, which only checks settings. */
let held: File | string | undefined

export function holdFile(file: File | string): void {
  held = file
}

/** Once: what is read is kept nowhere. */
export function takeHeldFile(): File | string | undefined {
  const taken = held
  held = undefined
  return taken
}
