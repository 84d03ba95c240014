import fc from 'fast-check';
import { addDays, localDate } from '#libs/kernel';
import type { StoredPeriod } from './exemption-facts.events';
import { proposed } from './exemption.builder';
import { partOn, partsInForce } from './in-force.rules';

const first = localDate('2026-01-01');
const [proposal] = proposed();
const period = proposal?.data.periods[0] as StoredPeriod;
const spans = fc.array(fc.record({ start: fc.nat(60), days: fc.option(fc.nat(40), { freq: 3 }) }), {
  minLength: 1,
  maxLength: 8,
});

describe('What holds after several determinations', () => {
  it('is on every day what the last determination for that day says', () => {
    fc.assert(
      fc.property(spans, fc.nat(120), (drawn, offset) => {
        const determinations = drawn.map(({ start, days }, index) => {
          const from = addDays(first, start);
          const until = days === null ? null : addDays(from, days);
          return { id: `d${index}`, decisions: ['decision'], periods: [{ ...period, from, until }] };
        });
        const day = addDays(first, offset);
        const last = determinations.findLast(
          ({ periods: [only] }) => only && only.from <= day && (only.until === null || day <= only.until),
        );
        const parts = partsInForce(determinations);
        expect(partOn(parts, day)?.decision).toBe(last?.id);
        for (const [index, part] of parts.entries()) {
          const next = parts[index + 1];
          if (next) expect(part.until !== null && part.until < next.from).toBe(true);
        }
      }),
    );
  });
});
