import { createRequire } from 'node:module';
import { hash, verify } from '@node-rs/argon2';
import { InvalidInput } from '#libs/platform';

/** The shortest password, in characters. */
export const PASSWORD_LENGTH = 12;
const LONGEST = 256;

// RFC 9106 with the memory that OWASP names for servers; Argon2id is this library's own choice of variant.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
// A hash nobody knows the password of: an unknown user costs the same as a known one.
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$zFXMpCUD3qR5oVWuD8sDuQ$of81XZ27fxqQyzAK8rkBhJsMZfSl8b165nRKjPZoguM';

// The package has no types of its own.
const common = createRequire(__filename)('fxa-common-password-list') as { test(password: string): boolean };

const normal = (password: string): string => password.normalize('NFKC');

/** Argon2id of a password, with salt and cost in it. */
export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST);

/** Whether the password is the one of the hash; without a hash it costs the same and is false. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const right = await verify(stored ?? NOBODY, normal(password).slice(0, LONGEST));
  return right && stored !== null;
}

/**
 * Refuses a password that is too short or too long (counted in characters), holds the user name, or is among the
 * common ones of a list that lies here. Throws `InvalidInput` that never repeats it.
 */
export function checkPassword(password: string, userName: string, path = 'password'): void {
  const plain = normal(password);
  const length = [...plain].length;
  const bad = (code: string, message: string): never => {
    throw new InvalidInput([{ path, code, message }]);
  };
  if (length < PASSWORD_LENGTH) bad('PASSWORD_TOO_SHORT', `must have at least ${PASSWORD_LENGTH} characters`);
  if (plain.length > LONGEST) bad('PASSWORD_TOO_LONG', `must have at most ${LONGEST} characters`);
  if (plain.toLowerCase().includes(userName.toLowerCase()))
    bad('PASSWORD_HOLDS_USER_NAME', 'must not hold the user name');
  if (isCommon(plain)) bad('PASSWORD_COMMON', 'is among the passwords that are tried first');
}

function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  return [password, lower].some((each) => common.test(each)) || new Set(lower).size < 4;
}
