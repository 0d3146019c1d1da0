/** Long enough for every browser to have taken the content: iOS asks the person first. */
const KEPT_MS = 60_000

/** Hands a file that was made here to the browser’s own downloads. Nothing is sent anywhere. */
export function giveFile(fileName: string, content: BlobPart, mimeType: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: mimeType }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
