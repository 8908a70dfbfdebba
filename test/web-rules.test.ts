import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeIn } from './code-in.ts'
import { webViolations } from './web-rules.ts'

test('the app in the browser takes types of the sources and values of the domain, and its screens stand alone', () => {
  const files = codeIn('web')
  assert.ok(files.length > 50, 'the files of web are read')
  assert.deepEqual(webViolations(files), [])
})

const planted: readonly (readonly [string, string, RegExp])[] = [
  ['web/today/a.tsx', "import { x } from '../people/x.tsx'", /no folder knows another screen/],
  ['web/today/a.tsx', "import type { x } from '../person/x.tsx'", /no folder knows another screen/],
  ['web/today/a.tsx', "const A = lazy(() => import('../coffee/a.tsx'))", /no folder knows another screen/],
  ['web/parts/a.tsx', "import { x } from '../today/x.tsx'", /no folder knows another screen/],
  ['web/shell/a.tsx', "export { x } from '../network/x.tsx'", /no folder knows another screen/],
  ['web/today/a.ts', "import { x } from '../../src/app/x.ts'", /types alone/],
  ['web/today/a.ts', "import { type x } from '../../src/app/x.ts'", /types alone/],
  [
    'web/today/a.ts',
    "import type { x } from '../../src/planner/x.ts'\nimport { y } from '../../src/planner/x.ts'",
    /types alone/,
  ],
  ['web/router.tsx', "import { x } from '../src/store/x.ts'", /types alone/],
  ['web/parts/a.ts', "import type { x } from '../../test/x.ts'", /outside web and src/],
  ['web/parts/a.ts', "import { readFileSync } from 'node:fs'", /no Node in a browser/],
]
for (const [path, text, what] of planted)
  test(`the house finds the planted violation in ${path}: ${text.replaceAll('\n', ' ')}`, () => {
    const found = webViolations([{ path, text: `/** A file. */\n${text}\n` }])
    assert.ok(
      found.some((one) => what.test(one.what)),
      JSON.stringify(found),
    )
  })

const allowed = [
  ['web/today/a.tsx', "import { x } from './x.tsx'"],
  ['web/today/a.tsx', "import { x } from '../parts/x.tsx'\nimport { y } from '../shell/y.ts'"],
  ['web/today/a.ts', "import type {\n  x,\n} from '../../src/app/x.ts'"],
  ['web/parts/a.ts', "import { WAYS } from '../../src/domain/suggestion.ts'"],
  ['web/parts/a.tsx', "import { useState } from 'react'"],
  ['web/router.tsx', "const A = lazy(() => import('./coffee/a.tsx'))\nimport { T } from './today/t.tsx'"],
  ['web/start.tsx', "import './look/look.css'\nimport { router } from './router.tsx'"],
  ['web/today/a.test.ts', "import { x } from '../../src/app/x.ts'"],
] as const
for (const [path, text] of allowed)
  test(`the house allows in ${path}: ${text.replaceAll('\n', ' ')}`, () => {
    assert.deepEqual(webViolations([{ path, text }]), [])
  })
