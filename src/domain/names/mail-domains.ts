/** Mail providers open to everyone: two people who share one have nothing in common. */
export const PUBLIC_MAIL_DOMAINS: ReadonlySet<string> = words(`
  gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.co.jp yahoo.co.in yahoo.com.br ymail.com
  rocketmail.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de outlook.com live.com live.co.uk msn.com aol.com
  aim.com icloud.com me.com mac.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de arcor.de
  mail.com mail.ru yandex.ru ya.ru rambler.ru inbox.ru bk.ru list.ru protonmail.com proton.me pm.me tutanota.com
  fastmail.com fastmail.fm hey.com zoho.com qq.com 163.com 126.com sina.com sohu.com naver.com hanmail.net daum.net
  comcast.net verizon.net att.net sbcglobal.net pacbell.net bellsouth.net earthlink.net cox.net charter.net juno.com
  btinternet.com ntlworld.com virginmedia.com sky.com talktalk.net orange.fr wanadoo.fr free.fr laposte.net sfr.fr
  libero.it tiscali.it virgilio.it alice.it bluewin.ch hispeed.ch xs4all.nl planet.nl ziggo.nl telenet.be skynet.be
  seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl poczta.onet.pl abv.bg ukr.net rediffmail.com bigpond.com
  optusnet.com.au iinet.net.au xtra.co.nz shaw.ca rogers.com sympatico.ca telus.net uol.com.br bol.com.br terra.com.br
  users.noreply.github.com`)

/** Second-level labels under which registries sell names: `co` in `acme.co.uk`. */
export const REGISTRY_LABELS: ReadonlySet<string> = words(
  'co com org net ac edu gov gob mil ltd plc me sch nhs or ne go ad gr ed in nom id asn info web',
)

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
