/**
 * Whether an address belongs to a program rather than to a person: bounce and no-reply addresses, list
 * managers, notifications, daemons. Judged by the local part, and by hosts that only send notifications.
 * @param address lower-cased; '' is no machine's
 */
export function isMachineAddress(address: string): boolean {
  const at = address.lastIndexOf('@')
  if (at < 1) return false
  const local = address.slice(0, at)
  const host = address.slice(at + 1)
  if (LOCAL_NAMES.has(local) || NOTIFYING_HOSTS.test(host)) return true
  if (PREFIXES.some((prefix) => local.startsWith(prefix))) return true
  return SUFFIXES.some((suffix) => local.endsWith(suffix)) || hasMachineWord(local) || isReplyToken(local)
}

/** Whether the local part says that nobody reads what is sent there. @param address lower-cased */
export function isNoReply(address: string): boolean {
  return NO_REPLY.test(address.slice(0, Math.max(0, address.lastIndexOf('@'))))
}

const NO_REPLY =
  /(?:^|[._+-])(?:no|not|donot|dont|do[._-]not|do[._-]?n[o']?t)[._-]?reply|^noresponse|nepasrepondre|keine-?antwort/

const LOCAL_NAMES = new Set(
  (
    'mailer-daemon mailerdaemon mailer mail-daemon maildaemon daemon postmaster majordomo majordom listserv listproc ' +
    'listar ecartis mailman sympa ezmlm hostmaster abuse root cron crond www wwwrun www-data apache httpd nobody noreply ' +
    'no-reply no_reply donotreply do-not-reply noreplies notification notifications notify notifier alert alerts ' +
    'auto autoreply autoresponder auto-reply automailer automated bounce bounces error errors unsubscribe subscribe ' +
    'bugzilla bugzilla-daemon bugzilla-noreply jenkins hudson buildbot travis gitlab gerrit jira confluence redmine ' +
    'launchpad patchwork trac svn git cvs nagios monitoring monit syslog logwatch system sysadmin-auto lkp kbuild ' +
    'calendar-notification invitations hit-reply inmail-hit-reply uucp mmdf smtp mta virus viruswall ' +
    'mailscanner antivirus quarantine mail-delivery-subsystem complaints fbl dmarc-report noc-report'
  ).split(' '),
)

const PREFIXES = [
  'mailer-daemon',
  'owner-',
  'bounce-',
  'bounce+',
  'bounce.',
  'bounces-',
  'bounces+',
  'noreply',
  'no-reply',
  'no_reply',
  'no.reply',
  'donotreply',
  'do-not-reply',
  'do_not_reply',
  'notifications',
  'notification-',
  'notification+',
  'notify-',
  'notify+',
  'msprvs1=',
  'prvs=',
  'srs0=',
  'srs1=',
  'autoreply-',
  'auto-reply',
  'auto-confirm',
  'bugzilla-',
  'postmaster-',
  'majordomo-',
  'listserv-',
  'dmarc-',
  'dmarcreport',
]

const SUFFIXES = [
  '-request',
  '-owner',
  '-bounce',
  '-bounces',
  '-admin-bounces',
  '-errors',
  '-daemon',
  '-noreply',
  '-no-reply',
  '.noreply',
  '_noreply',
  '+noreply',
  '-donotreply',
  '-unsubscribe',
  '-subscribe',
  '-notifications',
  '-notification',
  '-notify',
  '-confirm',
  '-autoreply',
  '-bot',
  '.bot',
  '_bot',
  '+bot',
  '-robot',
  '-commits',
  '-cron',
]

/** `buildbot`, `bot`, `patchwork-bot+kvm`, `robot.lists`. */
function hasMachineWord(local: string): boolean {
  return /(?:^|[._+-])(?:bot|robot|buildbot|testbot|autobuild|autobuilder|tinderbox|daemon|noreply|mailer-daemon)(?:$|[._+-])/.test(
    local,
  )
}

/** `reply+ab12…@`, `bounce_…`: an address made for one message. */
function isReplyToken(local: string): boolean {
  return (
    /^(?:reply|bounces?)[+=_-]\d{3,}$/.test(local) ||
    (/^(?:reply|replies|bounces?|b|notif(?:ication)?|unsub(?:scribe)?)[+=_-][0-9a-z=+_.-]{12,}$/.test(
      local,
    ) &&
      /\d/.test(local))
  )
}

const NOTIFYING_HOSTS =
  /^(?:noreply|no-reply|bounces?|notifications?|notify|alerts?|em\d+|reply|replies|docs-share|bounce-.*)\.|(?:^|\.)(?:noreply\.github\.com|facebookmail\.com|bugs\.launchpad\.net|calendar-server\.bounces\.google\.com|plus\.google\.com|docs\.google\.com|postmaster\.twitter\.com|e\.linkedin\.com|bounce\.linkedin\.com)$/
