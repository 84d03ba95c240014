import { useTexts } from '../texts/texts';
import { type Load, PARTS, shares } from './calendar.rules';

/** A load as a bar of its parts; the words beside it say the same, so nobody has to see it. */
export function LoadBar({ load }: { readonly load: Load }) {
  const share = shares(load);
  return (
    <span className="load-bar" aria-hidden="true">
      {PARTS.filter((part) => share[part] > 0).map((part) => (
        <span key={part} data-part={part} style={{ inlineSize: `${share[part]}%` }} />
      ))}
    </span>
  );
}

/** A load in words: what is confirmed, planned, offered, closed and free; parts of nothing are left out. */
export function LoadWords({ load, kind }: { readonly load: Load; readonly kind: string | null }) {
  const { t, number } = useTexts();
  const shown = PARTS.filter((part) => part === 'confirmed' || part === 'free' || load[part] > 0);
  return (
    <dl className="load-words">
      {shown.map((part) => (
        <div key={part}>
          <dt>
            <span className="load-sign" data-part={part} aria-hidden="true" />
            {t(`capacity.part.${part}`)}
          </dt>
          <dd>{number(load[part])}</dd>
        </div>
      ))}
      <div>
        <dt>{t(kind === 'hours' ? 'capacity.declaredHours' : 'capacity.declared')}</dt>
        <dd>{load.declared === null ? t('capacity.notDeclared') : number(load.declared)}</dd>
      </div>
    </dl>
  );
}
