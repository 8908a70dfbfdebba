/** The minutes of a sitting as a ring: what is left of it in green. */
export function Ring({ minutes, of }: { readonly minutes: number; readonly of: number }) {
  const around = 2 * Math.PI * 31
  const part = of === 0 ? 0 : Math.min(1, minutes / of)
  return (
    <svg
      viewBox="0 0 74 74"
      className="size-[74px] shrink-0 max-desk:size-[60px]"
      role="img"
      aria-label={`${minutes} minutes left of ${of}`}
    >
      <circle cx="37" cy="37" r="31" fill="none" stroke="var(--color-line)" strokeWidth="5" />
      {part > 0 && (
        <circle
          cx="37"
          cy="37"
          r="31"
          fill="none"
          stroke="var(--color-act)"
          strokeWidth="5"
          strokeLinecap="round"
          strokeDasharray={`${around * part} ${around}`}
          transform="rotate(-90 37 37)"
        />
      )}
      <text
        x="37"
        y="37"
        textAnchor="middle"
        dominantBaseline="middle"
        className="fill-ink font-serif text-[22px] font-medium"
      >
        {minutes}
      </text>
      <text x="37" y="52" textAnchor="middle" className="fill-ink-3 text-[9.5px]">
        min
      </text>
    </svg>
  )
}
