import { NotFound } from '#libs/platform';
import { DETECTOR_IDS } from '../detector';
import type { Words } from '#libs/texts';
import { DETECTORS, getDetector } from '.';

const ACCUSING = /goljuf|zlorab|krivd|kršitelj|frode|abuso|colpevol|fraud|abuse|guilt|offender|suspect/i;

describe('The catalogue of detectors', () => {
  it('has every detector once, under its own id', () => {
    expect(DETECTORS.map(({ id }) => id)).toEqual([...DETECTOR_IDS]);
    expect(getDetector('late-pauses').id).toBe('late-pauses');
    expect(() => getDetector('bad-people')).toThrow(NotFound);
  });

  it.each(DETECTORS.map((detector) => [detector.id, detector] as const))(
    '%s says in three languages what it means and what else may be the reason, and accuses nobody',
    (_id, { title, definition, population, innocent, signs, figures, parameters }) => {
      expect(innocent.length).toBeGreaterThan(0);
      const all: Words[] = [
        title,
        definition,
        population,
        ...innocent,
        ...Object.values(signs),
        ...Object.values(figures),
        ...Object.values(parameters).map(({ words }) => words),
      ];
      for (const { sl, it: italian, en } of all) {
        expect(new Set([sl, italian, en]).size).toBe(3);
        expect(`${sl} ${italian} ${en}`).not.toMatch(ACCUSING);
      }
    },
  );

  it.each(
    DETECTORS.flatMap(({ id, parameters }) => Object.values(parameters).map((one) => [id, one] as const)),
  )('%s goes by parameters that are unverified until the office sets them', (_id, { least, most, dated }) => {
    expect(dated.values).toHaveLength(1);
    const [{ value = NaN, verified } = {}] = dated.values;
    expect(verified).toBe(false);
    expect(value >= least && value <= most).toBe(true);
  });
});
