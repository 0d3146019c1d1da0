import { encode } from '@leichtgewicht/dns-packet'
import { readFileSync } from 'node:fs'
import { connect, type ClientHttp2Session } from 'node:http2'
import { caFile } from '../lab/certificates.ts'
import { DOH_PORT, ENDPOINT } from './resolvers.ts'

export const MESSAGE = 'application/dns-message'

/** A question’s bytes there, the answer’s bytes back. */
export type SendMessage = (question: Uint8Array) => Promise<Buffer>

/** Connections to a resolver, once it has started and answers. One question at a time on each: Knot Resolver refuses more. */
export async function connectDoh(
  address: string,
  host: string,
): Promise<{ readonly send: SendMessage; readonly close: () => void }> {
  const ca = readFileSync(caFile())
  const all: ClientHttp2Session[] = []
  const idle: ClientHttp2Session[] = []
  const open = (): ClientHttp2Session => {
    const session = connect(`https://${address}:${DOH_PORT}`, { ca, servername: host })
    session.on('error', () => undefined)
    all.push(session)
    return session
  }
  const send: SendMessage = async (question) => {
    // A resolver closes what was idle for a while, maybe just now.
    for (let session = idle.pop(); session; session = idle.pop()) {
      const answer = await sendOn(session, question).catch(() => undefined)
      if (!answer) continue
      idle.push(session)
      return answer
    }
    const session = open()
    const answer = await sendOn(session, question)
    idle.push(session)
    return answer
  }
  const close = () => all.forEach((session) => session.destroy())
  for (let left = 100; ; left--) {
    try {
      await send(encode({ type: 'query', id: 0, questions: [{ name: '.', type: 'NS' }] }))
      return { send, close }
    } catch (error) {
      if (left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function sendOn(session: ClientHttp2Session, question: Uint8Array): Promise<Buffer> {
  const stream = session.request({
    ':method': 'POST',
    ':path': ENDPOINT,
    accept: MESSAGE,
    'content-type': MESSAGE,
    'content-length': question.length,
  })
  const parts: Buffer[] = []
  let said = 'no answer'
  stream.on('response', (head) => (said = `${String(head[':status'])} ${String(head['content-type'])}`))
  stream.on('data', (part: Buffer) => parts.push(part))
  stream.on('error', (error) => (said = error.message))
  stream.end(question)
  return new Promise((resolve, reject) =>
    stream.on('close', () =>
      said === `200 ${MESSAGE}`
        ? resolve(Buffer.concat(parts))
        : reject(new Error(`a resolver of the lab: ${said}`)),
    ),
  )
}
