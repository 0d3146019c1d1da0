import { run, type Line } from './run.ts'

/** What a person waits to see, and then types. */
export interface Step {
  readonly until: string
  readonly type: string
}

/** What must come of it before the program is ended: a letter in this Maildir with these words in it. */
export interface Outcome {
  readonly maildir: string
  readonly words: string
}

/** A program with a screen: a terminal of its own, in which somebody types. Gives whether each step came, and what was seen. */
export async function runOnScreen(
  { program, args, env = {} }: Pick<Line, 'program' | 'args' | 'env'>,
  steps: readonly Step[],
  outcome?: Outcome,
): Promise<{ readonly done: boolean; readonly text: string }> {
  const order = JSON.stringify({ words: [program, ...args], steps, seconds: SECONDS, outcome })
  const { text, code } = await run(
    { program: '/usr/bin/python3', args: ['-c', SCREEN, order], env: { TERM: 'xterm', ...env } },
    SECONDS + 10,
  )
  return { done: code === 0, text }
}

const SECONDS = 40

/** What is drawn is compared without the codes that place it: 50 rows of 200, so that nothing is cut. */
const SCREEN = `
import fcntl, glob, json, os, pty, re, select, signal, struct, sys, termios, time
order = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    # Before the program starts: it never sees another size.
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
    os.execvp(order["words"][0], order["words"])
codes = re.compile(rb"\\x1b\\[[0-9;?>= ]*[A-Za-z]|\\x1b[()][A-Z0-9]|\\x1b[=>78]|\\x1b\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)|[\\x00-\\x09\\x0b-\\x1f]")
text, seen, steps, end = b"", 0, order["steps"], time.time() + order["seconds"]
outcome = order.get("outcome")
def has_come():
    if not outcome:
        return True
    for path in glob.glob(outcome["maildir"] + "/new/*") + glob.glob(outcome["maildir"] + "/cur/*"):
        try:
            with open(path, "rb") as letter:
                if outcome["words"].encode() in letter.read():
                    return True
        except FileNotFoundError:
            pass # It moves from one to the other when it is read.
    return False
while (steps or not has_come()) and time.time() < end:
    ready, _, _ = select.select([terminal], [], [], 0.2)
    if ready:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            break
        if not part:
            break
        text += part
        # Somebody asks where the cursor is.
        if b"\\x1b[6n" in part:
            os.write(terminal, b"\\x1b[1;1R")
    shown = codes.sub(b"", text[seen:]).decode("utf-8", "replace")
    if steps and re.search(steps[0]["until"], shown):
        seen = len(text)
        os.write(terminal, steps[0]["type"].encode())
        steps = steps[1:]
try:
    os.kill(child, signal.SIGKILL)
except ProcessLookupError:
    pass
os.waitpid(child, 0)
sys.stdout.write(codes.sub(b"", text).decode("utf-8", "replace"))
sys.exit(1 if steps or not has_come() else 0)
`
