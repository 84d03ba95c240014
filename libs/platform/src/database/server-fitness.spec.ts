import { refuseUnfit } from './server-fitness';

const fit = { versionNumber: 150_018, encoding: 'UTF8', standby: false };

describe('a server of one’s own', () => {
  it('will do from PostgreSQL 15 on', () => {
    expect(() => refuseUnfit(fit, 'db:5432/spis')).not.toThrow();
    expect(() => refuseUnfit({ ...fit, versionNumber: 180_004 }, 'db:5432/spis')).not.toThrow();
  });

  it('is refused when it is older, keeps other texts, or cannot be written', () => {
    expect(() => refuseUnfit({ ...fit, versionNumber: 140_011 }, 'db:5432/spis')).toThrow(
      /db:5432\/spis is PostgreSQL 14; 15 or newer is needed/,
    );
    expect(() => refuseUnfit({ ...fit, encoding: 'LATIN2' }, 'db:5432/spis')).toThrow(/LATIN2/);
    expect(() => refuseUnfit({ ...fit, standby: true }, 'db:5432/spis')).toThrow(/primary/);
  });
});
