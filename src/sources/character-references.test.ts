import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeReferences } from './character-references.ts'

const cases = [
  ['Rope &amp; sail', 'Rope & sail'],
  ['&lt;pier&gt; &QUOT;b&Quot;', '<pier> "b"'],
  ['It&#39;s &#x1F6A2; today', "It's 🚢 today"],
  ['one&#10;two', 'one\ntwo'],
  ['It&rsquo;s here&hellip;', 'It’s here…'],
  ['left&lrm;', 'left'],
  ['&amp;lt;', '&lt;'],
  ['&keel; &# &#;', '&keel; &# &#;'],
  ['a&#27;b&#155;c', 'a b c'],
  ['a&#xD800;b&#1114112;c&#0;d', 'a&#xD800;b&#1114112;c&#0;d'],
] as const
for (const [written, meant] of cases)
  test(`${JSON.stringify(written)} says ${JSON.stringify(meant)}`, () => {
    assert.equal(decodeReferences(written), meant)
  })
