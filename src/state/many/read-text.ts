import type { Encoding } from '../../domain/csv/sniff-file.ts'

/** Small enough that a cancel is heard soon, large enough that reading costs little. */
export const SLICE_BYTES = 256 * 1024

export interface TextSlice {
  readonly text: string
  /** Up to which byte the file is read. */
  readonly bytes: number
  readonly last: boolean
}

/** A file as text, slice by slice: a letter that lies across a border comes whole. */
export async function* readText(source: Blob, encoding: Encoding): AsyncGenerator<TextSlice> {
  const decoder = new TextDecoder(encoding)
  for await (const { buffer, end, last } of readBytes(source))
    yield { text: decoder.decode(buffer, { stream: !last }), bytes: end, last }
}

/** Whether all of it is UTF-8: with a letter beyond ASCII, hardly anything else is by chance. */
export async function isUtf8(source: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const { buffer, last } of readBytes(source)) {
    try {
      decoder.decode(buffer, { stream: !last })
    } catch (error) {
      // So the Encoding standard says that bytes are wrong.
      if (error instanceof TypeError) return false
      throw error
    }
  }
  return true
}

interface ByteSlice {
  readonly buffer: ArrayBuffer
  readonly end: number
  readonly last: boolean
}

async function* readBytes(source: Blob): AsyncGenerator<ByteSlice> {
  for (let start = 0; start < source.size; start += SLICE_BYTES) {
    const end = Math.min(start + SLICE_BYTES, source.size)
    yield { buffer: await source.slice(start, end).arrayBuffer(), end, last: end === source.size }
  }
}
