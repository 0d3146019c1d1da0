import { execFile, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { labFolder } from '../lab/folder.ts'

/** What a tool for the command line says: its output as bytes, or the complaint that it ended with. */
export function tool(program: string, args: readonly string[], input?: string | Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'buffer' as const, timeout: 60_000, maxBuffer: 64 * 1024 * 1024 }
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${args.join(' ')}: ${stderr.toString()}${stdout.toString()}`))
      else resolve(stdout)
    })
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

/** Whether xmllint finds a file to be as one of our schemas says. */
export async function isValid(schema: string, xml: string): Promise<boolean> {
  const args = ['--nonet', '--noout', '--relaxng', schema, '-']
  return new Promise((resolve, reject) => {
    const child = spawn('xmllint', args, { stdio: ['pipe', 'ignore', 'pipe'], timeout: 60_000 })
    let complaint = ''
    child.stderr.on('data', (data) => (complaint += String(data)))
    child.on('error', reject)
    child.on('close', (code) => {
      // 1: no XML at all; 3: not valid; 5: the schema itself is wrong.
      if (code === 0 || code === 1 || code === 3) resolve(code === 0)
      else reject(new Error(`xmllint ended with ${String(code)}: ${complaint}`))
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(xml)
  })
}

/** A file of the lab’s own, for tools that take no other. */
export function labFile(name: string, content: string | Buffer): string {
  const path = labFolder('files', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}
