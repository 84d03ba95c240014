import type { components } from '../api/schema';
import { Link, type Tone } from '../ui';

type Finding = components['schemas']['FindingDto'];
type Detector = components['schemas']['DetectorDto'];
type Words = components['schemas']['WordsDto'];

/** How the states of findings look. */
export const STATE_TONES: Readonly<Record<Finding['state'], Tone>> = {
  new: 'warning',
  'more-since': 'warning',
  'looked-into': 'good',
};

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** The id of what a stream belongs to, e.g. of `application-<uuid>`; null where it bears none. */
export const idInStream = (stream: string): string | null => UUID.exec(stream)?.[0] ?? null;

/** Of whom or of what a finding speaks, as the way to its trail. */
export function About({ about: { kind, id } }: { readonly about: Finding['about'] }) {
  if (kind === 'person')
    return (
      <Link to="/audit/users/$id" params={{ id }}>
        {id}
      </Link>
    );
  if (kind === 'unit')
    return (
      <Link to="/audit/units/$id" params={{ id }}>
        {id}
      </Link>
    );
  return <OfStream stream={id} />;
}

/** A case by one of its streams. */
export function OfStream({ stream, at }: { readonly stream: string; readonly at?: string }) {
  const id = idInStream(stream);
  if (id === null) return <>{stream}</>;
  const text = id.slice(0, 8);
  return at === undefined ? (
    <Link to="/audit/cases/$id" params={{ id }}>
      {text}
    </Link>
  ) : (
    <Link to="/audit/cases/$id/state" params={{ id }} search={{ at }}>
      {text}
    </Link>
  );
}

/** Figures in the words of their detector: `dni od začetka do vpisa: 12`. */
export const figureText = (
  detector: Detector | undefined,
  figures: Readonly<Record<string, number>>,
  words: (text: Words | undefined) => string,
  number: (value: number) => string,
): string =>
  Object.entries(figures)
    .map(([code, value]) => {
      const named = words(detector?.figures.find((each) => each.code === code)?.words) || code;
      return `${named}: ${number(Math.round(value * 100) / 100)}`;
    })
    .join(', ');
