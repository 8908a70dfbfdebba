import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One run of a whole process, from its start to its end. */
export type MeasuredRun = {
  /** Wall-clock milliseconds. */
  readonly ms: number
  readonly stdout: string
  /** Resident memory over the run, in MB of 2^20 bytes; empty where /proc does not tell. */
  readonly resident: readonly number[]
  /** The most it ever was, by the kernel's own count; null where /proc does not tell. */
  readonly peak: number | null
}

export type RunOptions = {
  readonly env?: Readonly<Record<string, string>>
  /** How often memory is looked at, in milliseconds. */
  readonly every?: number
}

const LAUNCHER = fileURLToPath(new URL('../bin/rapport.mjs', import.meta.url))

/** Runs the product's own command line as a process of its own. */
export async function runRapport(args: readonly string[], options: RunOptions = {}): Promise<MeasuredRun> {
  return runMeasured(process.execPath, [LAUNCHER, ...args], options)
}

/**
 * Runs a program to its end.
 * @throws Error with the last of its stderr when it does not end well
 */
export async function runMeasured(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<MeasuredRun> {
  const started = performance.now()
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...withoutOwnBook(process.env), ...options.env },
  })
  // A benchmark that is broken off takes what it started with it.
  const end = () => child.kill()
  process.once('exit', end)
  const memory = new MemoryWatch(child.pid ?? 0)
  const watch = setInterval(() => memory.look(), options.every ?? 50)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-2000)))
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.on('error', reject).on('close', resolve)
  try {
    const code = await promise
    const ms = performance.now() - started
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${stderr.trim()}`)
    return { ms, stdout, resident: memory.resident, peak: memory.peak }
  } finally {
    clearInterval(watch)
    process.off('exit', end)
  }
}

/** Whether a program is there to be run. */
export async function isInstalled(program: string): Promise<boolean> {
  try {
    await runMeasured(program, ['--version'])
    return true
  } catch {
    return false
  }
}

/** The owner's own book must never be met, and the launcher's own marks are not for other processes. */
function withoutOwnBook(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { RAPPORT_BOOK: _book, RAPPORT_LAUNCHER: _launcher, ...rest } = env
  return rest
}

class MemoryWatch {
  readonly #path: string
  readonly resident: number[] = []
  peak: number | null = null

  constructor(pid: number) {
    this.#path = `/proc/${pid}/status`
  }

  look(): void {
    let status: string
    try {
      status = readFileSync(this.#path, 'latin1')
    } catch {
      // It has just ended, or this system has no /proc.
      return
    }
    const now = kilobytes(status, 'VmRSS')
    if (now === null) return
    this.resident.push(now / 1024)
    this.peak = Math.max(this.peak ?? 0, (kilobytes(status, 'VmHWM') ?? now) / 1024)
  }
}

function kilobytes(status: string, field: string): number | null {
  const found = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]
  return found === undefined ? null : Number(found)
}
