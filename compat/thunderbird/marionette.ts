import { connect, type Socket } from 'node:net'

/** What Marionette’s protocol 3 carries: `[0, id, command, parameters]` there, `[1, id, error, result]` back. */
type Answer = readonly [1, number, { readonly message: string } | null, { readonly value?: unknown } | null]

const isAnswer = (message: unknown): message is Answer => Array.isArray(message) && message[0] === 1

export interface Marionette {
  /** Runs a script with Thunderbird’s own rights. It ends by calling `done` with something that JSON can say. */
  run: (script: string, ...args: readonly unknown[]) => Promise<unknown>
  end: () => void
}

/** Mozilla’s remote control, as far as it takes to run a script in the program itself. */
export async function connectMarionette(port: number, stillThere: () => boolean): Promise<Marionette> {
  const socket = await knock(port, stillThere)
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  socket.on('close', () => fail(new Error('Thunderbird has ended')))
  socket.on('error', fail)
  readFrames(socket, (text) => {
    const answer: unknown = JSON.parse(text)
    if (!isAnswer(answer)) return
    const [, id, error, result] = answer
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error) asked?.reject(new Error(error.message))
    else asked?.resolve(result?.value)
  })
  let last = 0
  const ask = (command: string, parameters: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      const text = JSON.stringify([0, id, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  await ask('WebDriver:NewSession', {})
  await ask('Marionette:SetContext', { value: 'chrome' })
  await ask('WebDriver:SetTimeouts', { script: 90_000 })
  return {
    run: (script, ...args) =>
      ask('WebDriver:ExecuteAsyncScript', {
        script: `const done = arguments[arguments.length - 1];\n${script}`,
        args,
        sandbox: 'system',
        newSandbox: true,
      }),
    end: () => socket.destroy(),
  }
}

/** It takes Thunderbird some seconds until it listens. */
async function knock(port: number, stillThere: () => boolean): Promise<Socket> {
  for (let left = 600; left > 0 && stillThere(); left--) {
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(socket))
      socket.once('error', () => resolve(undefined))
    })
    if (socket) return socket
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Thunderbird doesn’t listen')
}

/** Each message is preceded by its length in bytes and a colon; the greeting too. */
function readFrames(socket: Socket, take: (text: string) => void): void {
  let bytes = Buffer.alloc(0)
  socket.on('data', (data: Buffer) => {
    bytes = Buffer.concat([bytes, data])
    for (;;) {
      const colon = bytes.indexOf(':')
      const end = colon + 1 + Number(bytes.subarray(0, colon).toString())
      if (colon < 0 || bytes.length < end) return
      take(bytes.subarray(colon + 1, end).toString())
      bytes = bytes.subarray(end)
    }
  })
}
