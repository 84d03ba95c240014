/** What a status means for whoever works on it. */
export type Tone = 'neutral' | 'info' | 'good' | 'warning' | 'bad';

/** A status in words; the colour only repeats them. */
export function StatusTag({
  tone = 'neutral',
  children,
}: {
  readonly tone?: Tone;
  readonly children: string;
}) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
