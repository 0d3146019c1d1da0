import { run, type Outcome } from './run.ts'

/** A command as somebody types it: in a terminal, where it may ask for a password. */
export function runInTerminal(command: string, password: string, seconds: number): Promise<Outcome> {
  return run(
    { program: '/usr/bin/python3', args: ['-c', TERMINAL, command, password, String(seconds)] },
    seconds + 5,
  )
}

/** A terminal of its own, with the password typed as soon as it is asked for; ended after a while, as by Ctrl+C. */
const TERMINAL = `
import os, pty, re, select, signal, sys, time
command, password, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
child, terminal = pty.fork()
if child == 0:
    os.execv("/bin/bash", ["bash", "--norc", "-c", command])
text, asked, end = b"", False, time.time() + seconds
while time.time() < end:
    ready, _, _ = select.select([terminal], [], [], 0.2)
    if not ready:
        continue
    try:
        part = os.read(terminal, 4096)
    except OSError:
        break
    if not part:
        break
    text += part
    if not asked and re.search(rb"password[^\\n]*: ?$", text, re.I):
        asked = True
        time.sleep(0.1)
        os.write(terminal, password.encode() + b"\\n")
try:
    os.kill(child, signal.SIGKILL)
except ProcessLookupError:
    pass
sys.stdout.write(text.decode("utf-8", "replace"))
`
