/** What would give a way something to measure, a whole sentence; null of a way that is none. */
export function wouldFill(way: string): string | null {
  return FILLS[way] ?? null
}

const FILLS: Readonly<Record<string, string>> = {
  communication: 'Transcripts of your meetings fill it (.vtt, .srt or .txt).',
  respect: 'Letters in which you or others promise something fill it, and your calendar (.ics).',
  empathy: 'It fills when somebody writes of a hard time, or something goes wrong between you and them.',
  celebration: 'News in your mail fills it, and the birthdays on cards (.vcf).',
  opinions: 'It fills when you ask somebody for advice in a letter.',
  coffee: 'Your calendar fills it (.ics), where its entries have a place and guests.',
  housekeeping: 'More months of your mail fill it, with what you sent.',
  proactivity: 'Your sittings fill it: answer what the day’s plan lays out.',
  'comfort zone':
    'People whom you write to and who write back fill it; cards say where they work (.vcf, LinkedIn).',
  'be yourself': 'What you wrote fills it: your sent mail.',
}
