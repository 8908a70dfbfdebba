/** The name of the manifest in what `rapport export` writes. */
export const MANIFEST_FILE = 'rapport.json'
