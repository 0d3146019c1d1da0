import { decode, encode, TRUNCATED_RESPONSE } from '@leichtgewicht/dns-packet'
import type { ServerResponse } from 'node:http'
import { ADDRESSES } from './addresses.ts'
import { connectDoh, MESSAGE, type SendMessage } from './doh-client.ts'
import { domainAt, domainOf } from './domains.ts'
import type { ResolverHost } from './hosts.ts'
import { startHttpServer, type Received } from './http-server.ts'
import type { Running } from './running.ts'
import { wayOf } from './ways.ts'

const BEHIND = {
  'cloudflare-dns.com': { front: ADDRESSES.cloudflare, resolver: ADDRESSES.unbound },
  'dns.google': { front: ADDRESSES.google, resolver: ADDRESSES.knotResolver },
} as const satisfies Readonly<Record<ResolverHost, Readonly<Record<'front' | 'resolver', string>>>>

/** A DNS message that came in at a resolver. */
export interface DnsReceived extends Received {
  readonly name: string
  readonly type: string
}

/**
 * What an operator has before its resolvers: it ends the browser’s connection and lets pages of other sites ask, which
 * neither Unbound nor Knot Resolver answers when a browser asks that first (`OPTIONS`). Questions and answers pass
 * unchanged, but for the domains that `ways.ts` names.
 */
export async function startDohFront(
  host: ResolverHost,
  hear: (received: DnsReceived) => void,
): Promise<Running> {
  const { front, resolver } = BEHIND[host]
  const { send, close } = await connectDoh(resolver, host)
  const server = await startHttpServer(front, (received, response) => {
    if (received.method === 'OPTIONS') return allow(response)
    const [question] = decode(received.body).questions ?? []
    if (!question) throw new Error(`no question came to ${host}`)
    hear({ ...received, name: question.name, type: question.type })
    switch (wayOf(domainAt(question.name), host)) {
      case undefined:
        return void pass(send, received.body, response)
      case 'down':
        return void response.socket?.destroy()
      case 'silent':
        return undefined
      case 'portal':
        response.writeHead(200, { ...OPEN, 'content-type': 'text/html' })
        response.end('<!doctype html><h1>Log in to our network</h1>')
        return undefined
      case 'another-name': {
        const name = question.name.replace(domainOf('another-name'), domainOf('only-tls'))
        return void pass(
          send,
          encode({ ...decode(received.body), questions: [{ ...question, name }] }),
          response,
        )
      }
      case 'truncated':
        return void pass(send, received.body, response, truncate)
    }
  })
  return {
    stop: () => {
      server.stop()
      close()
    },
  }
}

const OPEN = { 'access-control-allow-origin': '*' }

function allow(response: ServerResponse): void {
  response.writeHead(204, {
    ...OPEN,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type',
  })
  response.end()
}

/** RFC 1035 section 4.1.1: the flags are the second two bytes. */
function truncate(answer: Buffer): Buffer {
  answer.writeUInt16BE(answer.readUInt16BE(2) | TRUNCATED_RESPONSE, 2)
  return answer
}

async function pass(
  send: SendMessage,
  question: Uint8Array,
  response: ServerResponse,
  change: (answer: Buffer) => Buffer = (answer) => answer,
): Promise<void> {
  try {
    const answer = await send(question)
    response.writeHead(200, { ...OPEN, 'content-type': MESSAGE })
    response.end(change(answer))
  } catch (error) {
    response.writeHead(502, OPEN)
    response.end(String(error))
  }
}
