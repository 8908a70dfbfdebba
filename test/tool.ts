import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** The Node that runs this, and the checkout's own tools, before any others of the machine. */
const path = [dirname(process.execPath), join(root, 'node_modules', '.bin'), process.env['PATH']].join(
  delimiter,
)

export type Ended = { readonly code: number; readonly output: string }

/** Runs a tool of the checkout to its end and gives what it printed; `code` is 0 when all is well. */
export function runQuietly(command: string, args: readonly string[]): Promise<Ended> {
  const child = start(command, args, 'pipe')
  let output = ''
  child.stdout?.on('data', (chunk) => (output += String(chunk)))
  child.stderr?.on('data', (chunk) => (output += String(chunk)))
  return ended(child).then((code) => ({ code, output }))
}

/** Runs a command whose output goes straight to ours. @returns its exit code */
export function runLoudly(command: string, args: readonly string[]): Promise<number> {
  return ended(start(command, args, 'inherit'))
}

const running = new Set<ChildProcess>()

// The launcher keeps a channel open to us: when it is gone, so are we, and with us what we started.
process.on('disconnect', () => {
  for (const child of running) child.kill()
  process.exit(1)
})
process.channel?.unref()

function start(command: string, args: readonly string[], output: 'pipe' | 'inherit'): ChildProcess {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, PATH: path, RAPPORT_LAUNCHER: undefined, NODE_CHANNEL_FD: undefined },
    shell: process.platform === 'win32',
  })
  running.add(child)
  return child
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      running.delete(child)
      resolve(code ?? 1)
    })
  })
}
