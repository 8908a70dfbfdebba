// What to type to call Rapport again the way it was called. This file must run under Node 20.
import { basename, relative } from 'node:path'

/**
 * @param {string} script the launcher's path as Node was given it: where Rapport is installed, a link named `rapport`
 * @param {readonly string[]} args
 * @param {string} folder the folder it was called in
 * @returns {string} `npm start --`, `node bin/rapport.mjs` or `rapport`
 */
export function callName(script, args, folder) {
  if (args[0] === 'start') return 'npm start --'
  if (basename(script) !== 'rapport.mjs' || /[\\/]node_modules[\\/]/.test(script)) return 'rapport'
  const path = relative(folder, script)
  return `node ${/[^\w./\\:-]/.test(path) ? `"${path}"` : path}`
}
