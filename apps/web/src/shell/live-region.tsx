import { useEffect, useState } from 'react';
import { onAnnouncement } from './announce';

const SAID_FOR_MS = 6_000;

/** Says announcements politely, and shows them in a corner for a while. */
export function LiveRegion() {
  const [said, setSaid] = useState<{ text: string; id: number } | null>(null);
  useEffect(() => onAnnouncement((text) => setSaid({ text, id: performance.now() })), []);
  useEffect(() => {
    const timer = said && setTimeout(() => setSaid(null), SAID_FOR_MS);
    return () => clearTimeout(timer ?? undefined);
  }, [said]);
  return (
    <div className="live-region" role="status" aria-live="polite">
      {said && <p key={said.id}>{said.text}</p>}
    </div>
  );
}
