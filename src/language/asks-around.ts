/**
 * Whether an ask is put to whoever can answer (`Does anyone know …?`, `I'd appreciate it if someone …`), so that in
 * company no one in particular is waited for. @param ask one sentence on one line
 */
export function asksAround(ask: string): boolean {
  return ASKED.test(ask) || OPEN_CALL.test(ask) || OFFER.test(ask)
}

const ANYONE = String.raw`(?:any|some)(?:[ -]?one|[ -]?body)\b(?: else\b)?|(?:any|some|one) of you\b`

const ASKED = new RegExp(
  String.raw`(?:^|[,;:(–—-]\s*|\b(?:and|but|so|or|if|whether|that|hope|when|is there|are there|for|from|to|of) )(?:(?:do|does|did|has|have|is|are|was|can|could|will|would|might|should) )?(?:${ANYONE})`,
  'i',
)

/** `Write to me if you are interested`, `if you see this, tell me`: whom it does not concern need not answer. */
const OFFER =
  /\bif (?:(?:you(?:['’]re| are| would be| might be)? |anyone (?:is |else is )?)?interested|you (?:get|see|find|hit|notice|run into|experience|happen to))\b/i

/** `Any ideas?`, `Comments welcome`: to all who read it. */
const OPEN_CALL =
  /^\W*(?:(?:any|some|all|your)\s+)?(?:\w+\s+)?(?:ideas?|comments?|thoughts?|suggestions?|opinions?|objections?|hints?|pointers?|clues?|takers|volunteers|feedback|help|advice)\b(?:[,/ ]+(?:and |or )?(?:thoughts?|opinions?|suggestions?|ideas?|comments?|etc\.?))*\W*(?:$|(?:is|are|would be|will be)?\s*(?:very |much |greatly |always |most )?(?:welcome|appreciated)\W*$)/i
