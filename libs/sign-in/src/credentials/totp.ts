import { Secret, TOTP } from 'otpauth';
import { toString as qrCode } from 'qrcode';

const PERIOD_S = 30;
const FORM = /^\d{6}$/;

/** What a person scans or types into an authenticator; shown once. */
export interface Enrolment {
  readonly uri: string;
  readonly secret: string;
  /** The URI as a QR code: an SVG document. */
  readonly qr: string;
}

/** A new secret of 160 bits, in base 32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, label = 'Spis'): TOTP =>
  new TOTP({ issuer: 'Spis', label, algorithm: 'SHA1', digits: 6, period: PERIOD_S, secret });

/** The secret for a person's authenticator. */
export async function enrolmentOf(secret: string, userName: string): Promise<Enrolment> {
  const uri = totpOf(secret, userName).toString();
  return { uri, secret, qr: await qrCode(uri, { type: 'svg', errorCorrectionLevel: 'M' }) };
}

/** The time step (30 s since 1970) whose code was given, one step early or late allowed; null for a wrong one. */
export function stepOf(secret: string, code: string, now: string): number | null {
  const timestamp = Date.parse(now);
  const delta = totpOf(secret).validate({ token: FORM.test(code) ? code : '------', timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_S) + delta;
}

/** The code that an authenticator shows at a moment. */
export const codeAt = (secret: string, now: string): string =>
  totpOf(secret).generate({ timestamp: Date.parse(now) });
