import type { ReactNode } from 'react';

/** Names with their values; a null value is left out. */
export function DefinitionList({
  items,
  figures = false,
}: {
  readonly items: readonly (readonly [name: string, value: ReactNode])[];
  /** Large numbers side by side. */
  readonly figures?: boolean;
}) {
  const shown = items.filter(([, value]) => value !== null && value !== undefined);
  return (
    <dl className={figures ? 'figures' : 'definitions'}>
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
