import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zone } from '../../src/language/zones.ts'
import type { Evaluator, Row } from '../evaluator.ts'

/**
 * Signature lines: mails of mailgun/forge, where `#sig#` opens a line of the signature and `#reply#` a quoted one.
 * `--data` is any folder with `NN_body` and `NN_sender` files below it. Counted over lines that are not blank.
 */
export const evaluate: Evaluator = ({ data }) => {
  const mails = readMails(data)
  const counts = { right: 0, n: 0, truePositive: 0, falsePositive: 0, falseNegative: 0, whole: 0 }
  for (const mail of mails) {
    let whole = true
    for (const { gold, found } of judge(mail)) {
      counts.n += 1
      if (gold === found) counts.right += 1
      else whole = false
      if (gold && found) counts.truePositive += 1
      if (!gold && found) counts.falsePositive += 1
      if (gold && !found) counts.falseNegative += 1
    }
    if (whole) counts.whole += 1
    else if (process.env['EVAL_SHOW'] !== undefined) process.stderr.write(show(mail))
  }
  return [rowOf(counts, mails.length)]
}

type Mail = {
  readonly name: string
  readonly sender: string
  readonly lines: readonly { readonly text: string; readonly gold: boolean }[]
}

function readMails(folder: string): Mail[] {
  const bodies = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('_body'),
  )
  return bodies.toSorted().map((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split(/\r?\n/)
    const sender = readFileSync(join(folder, name.replace(/body$/, 'sender')), 'utf8').trim()
    return {
      name,
      sender,
      lines: lines.map((line) => ({
        text: line.replace(/^#sig#|^#reply#/, ''),
        gold: line.startsWith('#sig#'),
      })),
    }
  })
}

function judge(mail: Mail): { text: string; gold: boolean; found: boolean }[] {
  const address = /[^\s<>:[\]]+@[^\s<>:[\]]+/.exec(mail.sender)?.[0] ?? ''
  const text = mail.lines.map((line) => line.text).join('\n')
  const { spans } = zone(text, { senderName: mail.sender.replace(address, ''), senderAddress: address })
  const judged: { text: string; gold: boolean; found: boolean }[] = []
  let at = 0
  for (const line of mail.lines) {
    const span = spans.find(({ start, end }) => start <= at && at < end)
    if (line.text.trim() !== '') judged.push({ ...line, found: span?.zone === 'signature' })
    at += line.text.length + 1
  }
  return judged
}

function rowOf(counts: Record<string, number>, mails: number): Row {
  const {
    right = 0,
    n = 0,
    truePositive: tp = 0,
    falsePositive: fp = 0,
    falseNegative: fn = 0,
    whole = 0,
  } = counts
  return {
    n,
    mails,
    accuracy: right / n,
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn),
    wholeMails: whole / mails,
  }
}

function show(mail: Mail): string {
  const marked = judge(mail)
    .slice(-14)
    .map(({ text, gold, found }) => `${gold ? 'S' : '.'}${found ? 'S' : '.'} ${text.slice(0, 100)}`)
  return `## ${mail.name} ${mail.sender}\n${marked.join('\n')}\n`
}
