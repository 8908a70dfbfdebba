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
  users.noreply.github.com
  rr.com roadrunner.com adelphia.net optonline.net optimum.net mediaone.net attbi.com home.com swbell.net ameritech.net
  prodigy.net mindspring.com netzero.net netcom.com netscape.net excite.com lycos.com altavista.com bigfoot.com pobox.com
  usa.net iname.com email.com post.com myrealbox.com hushmail.com lavabit.com speakeasy.net frontiernet.net windstream.net
  centurylink.net cableone.net suddenlink.net mchsi.com embarqmail.com peoplepc.com worldnet.att.net usa.com
  compuserve.com demon.co.uk freeserve.co.uk freeuk.com blueyonder.co.uk tesco.net plus.com plusnet.com eircom.net iol.ie
  chello.at chello.nl chello.se chello.hu upcmail.nl inter.nl.net home.nl hetnet.nl wxs.nl casema.nl quicknet.nl kpnmail.nl
  kabelmail.de kabelbw.de unitybox.de versanet.de online.de email.de vodafone.de vodafonemail.de onlinehome.de utanet.at
  aon.at inode.at telia.com telia.se bredband.net spray.se online.no frisurf.no tdcadsl.dk get2net.dk mail.dk image.dk
  inet.fi kolumbus.fi saunalahti.fi mail.ee hot.ee inbox.lv tin.it inwind.it iol.it supereva.it fastwebnet.it hotmail.it
  club-internet.fr neuf.fr numericable.fr noos.fr ifrance.com libertysurf.fr cegetel.net online.fr bbox.fr
  telefonica.net terra.es ya.com ono.com sapo.pt clix.pt netcabo.pt mail.telepac.pt otenet.gr forthnet.gr
  volny.cz atlas.cz quick.cz azet.sk zoznam.sk freemail.hu citromail.hu t-online.hu gazeta.pl tlen.pl go2.pl op.pl
  videotron.ca sasktel.net mts.net cogeco.ca internode.on.net ozemail.com.au paradise.net.nz ihug.co.nz slingshot.co.nz
  21cn.com 263.net yeah.net foxmail.com tom.com aliyun.com eyou.com hinet.net seed.net.tw pchome.com.tw netvigator.com
  singnet.com.sg pacific.net.sg streamyx.com vsnl.com vsnl.net.in indiatimes.com sify.com in.com nifty.com biglobe.ne.jp
  ocn.ne.jp so-net.ne.jp dti.ne.jp odn.ne.jp dion.ne.jp plala.or.jp hanmir.com nate.com chol.com lycos.co.kr
  ig.com.br globo.com r7.com arnet.com.ar fibertel.com.ar prodigy.net.mx cantv.net walla.com walla.co.il netvision.net.il
  mweb.co.za telkomsa.net users.sourceforge.net users.sourceforge.jp`)

/** Providers that have a domain in many countries: the name before the country, as in `yahoo.com.cn` or `gmx.es`. */
export const PROVIDER_LABELS: ReadonlySet<string> = words(
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol icloud gmx yandex protonmail tutanota fastmail rediff rediffmail chello tiscali wanadoo lycos',
)

/** Second-level labels under which registries sell names: `co` in `acme.co.uk`. */
export const REGISTRY_LABELS: ReadonlySet<string> = words(
  'co com org net ac edu gov gob mil ltd plc me sch nhs or ne go ad gr ed in nom id asn info web',
)

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
