import { CAMPAIGN_HEADERS, MACHINE_HEADERS } from './traffic.ts'

/** Whether anything is done with a header of a message. @param name in lower case */
export function isMessageHeader(name: string): boolean {
  return WANTED.has(name)
}

const WANTED = new Set([
  ...(
    'from to cc bcc sender reply-to subject date message-id in-reply-to references received return-path ' +
    'content-type content-transfer-encoding content-disposition content-class ' +
    'delivered-to x-original-to envelope-to x-envelope-to x-delivered-to ' +
    'x-original-from x-from x-to x-cc x-bcc x-folder x-gmail-labels x-gm-thrid ' +
    'precedence auto-submitted x-auto-response-suppress x-mailer errors-to resent-sender resent-from ' +
    'list-id list-post list-unsubscribe x-list-id x-list x-mailing-list x-beenthere x-ml-address mailing-list ' +
    'x-loop x-spam-flag x-spam-status'
  ).split(' '),
  ...MACHINE_HEADERS.map(([name]) => name),
  ...CAMPAIGN_HEADERS.map(([name]) => name),
])
