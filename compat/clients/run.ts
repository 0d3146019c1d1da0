import { spawn } from 'node:child_process'

export interface Line {
  readonly program: string
  readonly args: readonly string[]
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** How long to wait before each line of the input goes: the server must have spoken. */
  readonly inputAfter?: number
}

export interface Outcome {
  readonly text: string
  readonly code: number | 'killed'
}

/** What a person would see: both streams, as they come. Ended after a while, as a person would. */
export function run({ program, args, input, env, inputAfter = 0 }: Line, seconds = 20): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/tmp', LC_ALL: 'C.UTF-8', TZ: 'UTC', ...env },
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (text += String(data)))
    child.on('error', reject)
    child.stdin?.on('error', () => undefined)
    const lines = inputAfter === 0 ? [input ?? ''] : (input ?? '').split(/(?<=\n)/)
    const type = (): void => {
      const line = lines.shift()
      if (line === undefined) child.stdin?.end()
      else child.stdin?.write(line, () => void setTimeout(type, inputAfter))
    }
    if (input !== undefined) setTimeout(type, inputAfter)
    child.on('close', (code) => resolve({ text, code: code ?? 'killed' }))
  })
}

/** A command line's words; none of the lab's own values holds a space. */
export const words = (line: string): readonly string[] => line.split(/\s+/).filter((word) => word !== '')
