/** A field of a value that came from JSON; undefined when it is no object or has none of that name. */
export function valueAt(one: unknown, key: string): unknown {
  return isObject(one) && Object.hasOwn(one, key) ? one[key] : undefined
}

/** A field that is text; null when it is anything else. */
export function stringAt(one: unknown, key: string): string | null {
  const value = valueAt(one, key)
  return typeof value === 'string' ? value : null
}

/** A field that is a list; empty when it is anything else. */
export function listAt(one: unknown, key: string): readonly unknown[] {
  const value = valueAt(one, key)
  return Array.isArray(value) ? value : []
}

function isObject(one: unknown): one is Readonly<Record<string, unknown>> {
  return typeof one === 'object' && one !== null
}
