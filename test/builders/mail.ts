/** A made-up message. What is left out is left out of the message. */
export type Letter = {
  /** `Ann Lee <ann@lee.example>` */
  readonly from: string
  readonly to: string
  readonly cc?: string
  /** An ISO instant. */
  readonly at: string
  readonly subject: string
  readonly text: string
  /** Without angle brackets. */
  readonly id?: string
  readonly answers?: string
  readonly headers?: readonly string[]
}

/** The message as RFC 5322 writes it, with LF. */
export function message(letter: Letter): string {
  const { from, to, cc, at, subject, text, id, answers, headers = [] } = letter
  return [
    ...headers,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${from}`,
    `To: ${to}`,
    ...(cc === undefined ? [] : [`Cc: ${cc}`]),
    `Subject: ${subject}`,
    ...(id === undefined ? [] : [`Message-ID: <${id}>`]),
    ...(answers === undefined ? [] : [`In-Reply-To: <${answers}>`, `References: <${answers}>`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\n')
}

/** An mboxrd file of these messages, one after another. */
export function mbox(messages: readonly string[]): string {
  return messages.map((one) => `${ENVELOPE}${one.replaceAll(/^(>*From )/gm, '>$1')}\n`).join('')
}

/** The messages of an mboxrd file, without their envelopes. */
export function messagesOf(mailbox: string): string[] {
  return mailbox
    .split(/^From \S+ .*\d{4}\n/m)
    .slice(1)
    .map((one) => one.replaceAll(/^>(>*From )/gm, '$1').replace(/\n$/, ''))
}

const ENVELOPE = 'From someone@rapport.example Mon Nov 23 08:00:00 2026\n'
