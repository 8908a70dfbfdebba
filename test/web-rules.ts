import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { type HouseFile, importsOf, type Violation } from './house-rules.ts'

/** Folders of `web` that every screen may use. Any other one holds a screen, which no other folder knows. */
const SHARED: ReadonlySet<string> = new Set(['parts', 'drafts', 'imports', 'shell', 'api', 'look'])

/** Every broken rule in files of the browser app: values of `src`, screens that know one another, Node itself. */
export function webViolations(files: readonly HouseFile[]): Violation[] {
  return files
    .filter(({ path }) => path.startsWith('web/') && !/\.test\.ts$|\.config\.ts$/.test(path))
    .flatMap(({ path, text }) => {
      const values = new Set(importsOf(text.replaceAll(TYPES_ALONE, '')))
      return importsOf(text).flatMap((specifier) => {
        const what = specifier.startsWith('.')
          ? whatOfFile(path, specifier, values.has(specifier))
          : whatOfPackage(specifier)
        return what === null ? [] : [{ path, what }]
      })
    })
}

/** `import type … from '…'`: gone when the app is built, so that nothing comes along. */
const TYPES_ALONE = /^[ \t]*(?:import|export)\s+type\s+[\w$*{},\s]*?\bfrom\s*['"][^'"\n]+['"]/gm

function whatOfFile(path: string, specifier: string, isValue: boolean): string | null {
  const target = posix.join(posix.dirname(path), specifier)
  const [root, folder = ''] = target.split('/')
  if (root === 'src')
    return isValue && folder !== 'domain'
      ? `imports values of ${target}, and the browser has types alone`
      : null
  if (root !== 'web') return `imports ${target}, which is outside web and src`
  const screen = folderOf(target)
  // The router puts the screens together.
  if (screen === null || SHARED.has(screen) || folderOf(path) === null) return null
  return screen === folderOf(path) ? null : `imports ${target}, and no folder knows another screen`
}

/** The folder of `web` that a file is in; null beside the folders. */
function folderOf(path: string): string | null {
  const [, folder, file] = path.split('/')
  return file === undefined ? null : (folder ?? null)
}

function whatOfPackage(specifier: string): string | null {
  return isBuiltin(specifier) ? `imports ${specifier}, and there is no Node in a browser` : null
}
