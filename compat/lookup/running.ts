import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { labFolder } from '../lab/folder.ts'

/** A server that was started. */
export interface Running {
  readonly stop: () => void
}

/** A program that runs until it is stopped; what it says is kept in the lab’s folder. */
export function start(program: string, args: readonly string[]): () => void {
  const log = openSync(labFolder(`${program}.log`), 'w')
  const child = spawn(program, args, { stdio: ['ignore', log, log] })
  return () => void child.kill()
}
