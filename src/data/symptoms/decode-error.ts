import { decode, makeDecoder, type Decoder } from '../../domain/symptoms/decode.ts'
import type { Decoding } from '../../domain/symptoms/match.ts'
import { SYMPTOMS } from './all-symptoms.ts'
import { otherWords } from './other-words.ts'
import { thunderbirdWords } from './thunderbird-words.ts'

let decoder: Decoder | undefined

/** What an error text of any app or server says. */
export function decodeError(text: string): Decoding {
  decoder ??= makeDecoder(Object.values(SYMPTOMS), {
    translations: thunderbirdWords,
    general: otherWords,
  })
  return decode(text, decoder)
}
