export function callName(script: string, args: readonly string[], folder: string): string
