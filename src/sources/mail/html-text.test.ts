import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enrichedToHtml, htmlToText } from './html-text.ts'

const cases = [
  ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
  [
    'the divisions of Gmail',
    '<div dir="ltr"><div>One</div><div><br></div><div>Two</div></div>',
    'One\n\nTwo',
  ],
  ['line breaks', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
  ['blanks and line ends of the source', '<p>One\n   two&nbsp; three</p>', 'One two three'],
  ['words set apart by tags only', 'a<b>b</b>c <i>d</i>', 'abc d'],
  ['entities', 'R&amp;D &lt;3 caf&eacute; &#8217;', 'R&D <3 café ’'],
  ['styles and scripts', '<style>p{}</style><script>alert("<p>")</script><p>Hi</p>', 'Hi'],
  ['a head', '<html><head><title>No</title></head><body>Yes</body></html>', 'Yes'],
  ['a head that is never closed', '<html><head><title>No</title><body>Yes', 'Yes'],
  ['what is not displayed', '<div style="display:none">No<div>No</div></div>Yes', 'Yes'],
  ['lists', '<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['links by their words', 'See <a href="https://example.org/long">the page</a>.', 'See the page.'],
  ['images by their words', '<img src="x.gif" alt="A &amp; B"> c', 'A & B c'],
  ['preformatted text', '<pre>a\n  b\n\nc</pre>', 'a\n  b\n\nc'],
  ['comments', 'a<!-- <p>no</p> -->b', 'ab'],
  [
    'a reply of Gmail',
    '<div>Thanks!</div><div class="gmail_quote"><div class="gmail_attr">On Monday Ann wrote:<br></div><blockquote class="gmail_quote"><div>One</div><blockquote>Two<br>Three</blockquote></blockquote></div>',
    'Thanks!\nOn Monday Ann wrote:\n> One\n> > Two\n> > Three',
  ],
  ['a bare `<`', 'a < b and c > d', 'a < b and c > d'],
] as const

for (const [what, html, text] of cases)
  test(`HTML with ${what} becomes text`, () => {
    assert.equal(htmlToText(html), text)
  })

test('a hundred thousand open elements, and as many that close nothing, are no burden', () => {
  assert.equal(htmlToText(`${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}x`), 'x')
  assert.equal(htmlToText(`${'<blockquote>'.repeat(100_000)}x`), `${'> '.repeat(10)}x`)
})

test('enriched text loses its commands', () => {
  const enriched = '<color><param>red</param>One\nline</color>\n\nTwo <<b>'
  assert.equal(htmlToText(enrichedToHtml(enriched)), 'One line\nTwo <b>')
})
