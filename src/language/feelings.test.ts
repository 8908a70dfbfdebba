import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FeelingKind, readFeelings } from './feelings.ts'
import { zone } from './zones.ts'

const told: readonly (readonly [FeelingKind, string])[] = [
  ['gratitude', 'Thank you so much for the quick answer!'],
  ['gratitude', 'Thanks, that helps a lot.'],
  ['gratitude', 'I really appreciate your patience with us.'],
  ['regret', 'I am so sorry, I completely forgot our call.'],
  ['regret', 'My apologies, I sent the wrong file.'],
  ['hardship', 'My father passed away on Sunday.'],
  ['hardship', 'My dear grandmother, Ruth, died last week after a long illness.'],
  ['hardship', 'I was laid off on Monday, along with half of the team.'],
  ['hardship', 'My wife has just been diagnosed with breast cancer.'],
  ['hardship', 'I will be away for a few days for the funeral of my uncle.'],
  ['hardship', 'We lost the baby in March.'],
  ['hardship', 'My son had a serious accident, he is in the hospital.'],
  ['hardship', 'My husband and I are separating.'],
  ['hardship', "I've been made redundant, so I am looking around."],
  ['hardship', 'Our house burned down.'],
  ['hardship', "I'm going through a really rough time."],
  ['joy', "I'm thrilled that you could come!"],
  ['joy', "We can't wait to meet the little one."],
  ['sympathy', 'I am so sorry for your loss.'],
  ['sympathy', 'Our thoughts are with you and your family.'],
]
for (const [kind, text] of told)
  test(`"${text}" tells ${kind}, with its words`, () => {
    const found = readFeelings(text).find((feeling) => feeling.kind === kind)
    assert.ok(found)
    assert.ok(found.start <= found.cueStart && found.cueStart < found.cueEnd && found.cueEnd <= found.end)
    assert.equal(text.slice(found.start, found.end).replace(/\s+/g, ' '), found.quote)
  })

const untold: readonly (readonly [FeelingKind, string])[] = [
  ['regret', 'I am not mistaken, the choir sings there.'],
  ['gratitude', 'Any leads would be appreciated.'],
  ['gratitude', 'I would be most grateful if you could sign the form.'],
  ['gratitude', 'Thank God it is Friday.'],
  ['gratitude', 'No thanks.'],
  ['gratitude', 'They would appreciate a later start.'],
  ['regret', 'We regret to inform you that the office is closed.'],
  ['regret', 'You should be ashamed of that.'],
  ['hardship', 'If my father died, I would sell the house.'],
  ['hardship', "My brother's boss died."],
  ['hardship', 'My laptop died again.'],
  ['hardship', 'My father has not been diagnosed with anything.'],
  ['hardship', 'My grandfather died in 1998.'],
  ['hardship', 'He was laid off.'],
  ['hardship', 'We lost the bid, and I lost my keys.'],
  ['hardship', "I lost my mother's recipe."],
  ['hardship', 'I am struggling with the new driver.'],
  ['hardship', 'When I was a child my mother was in hospital a lot.'],
  ['hardship', 'My wife almost died laughing.'],
  ['hardship', 'Is your father ill?'],
  ['joy', "I'm not happy about the delay."],
  ['joy', 'You cannot wait until Friday.'],
  ['sympathy', 'I am sorry for the delay.'],
]
for (const [kind, text] of untold)
  test(`"${text}" tells no ${kind}`, () => {
    assert.deepEqual(
      readFeelings(text).filter((feeling) => feeling.kind === kind),
      [],
    )
  })

test('what is quoted is not felt by the author', () => {
  const text = 'I will call her.\n\nOn Mon, 3 Mar 2003, Bo wrote:\n> My mother passed away.\n> Thank you.\n'
  assert.deepEqual(readFeelings(zone(text)), [])
})

test('feelings come in reading order, each kind once a sentence', () => {
  const text = 'Thanks, thank you, thanks! I am sorry for your loss. Thank you again.'
  const kinds = readFeelings(text).map(({ kind, start }) => [kind, start])
  assert.deepEqual(
    kinds.filter(([kind]) => kind === 'gratitude').map(([, start]) => start),
    [0, text.indexOf('Thank you again')],
  )
  const starts = kinds.map(([, start]) => Number(start))
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
  )
})
