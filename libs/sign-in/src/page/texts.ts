/** Languages of the sign-in pages. */
export const LANGUAGES = ['sl', 'it', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const sl = {
  title: 'Prijava v Spis',
  setUp: 'Vzpostavitev dostopa',
  userName: 'Uporabniško ime',
  displayName: 'Ime in priimek',
  password: 'Geslo',
  newPassword: 'Novo geslo (najmanj 12 znakov)',
  code: 'Koda iz aplikacije za preverjanje ali rezervna koda',
  firstCode: 'Koda, ki jo zdaj kaže aplikacija',
  enter: 'Prijava',
  goOn: 'Naprej',
  provider: 'Prijava s službenim računom',
  scan: 'Kodo QR preberite z aplikacijo za preverjanje, ali vpišite ključ:',
  recovery: 'Rezervne kode: shranite jih na varno, pokazane so samo zdaj. Vsaka velja enkrat.',
  home: 'Na prvo stran',
  SIGN_IN_FAILED: 'Uporabniško ime, geslo ali koda ni prava.',
  SIGN_IN_LOCKED: 'Preveč poskusov. Počakajte četrt ure in poskusite znova.',
  INVITATION_INVALID: 'Povezava ni prava, je že uporabljena ali pretekla.',
  PASSWORD_TOO_SHORT: 'Geslo mora imeti najmanj 12 znakov.',
  PASSWORD_TOO_LONG: 'Geslo je predolgo.',
  PASSWORD_COMMON: 'To geslo je med najpogostejšimi; izberite drugo.',
  PASSWORD_HOLDS_USER_NAME: 'Geslo ne sme vsebovati uporabniškega imena.',
  NOT_A_USER_NAME: 'Uporabniško ime ima 3 do 64 črk brez šumnikov, števk ali znakov ._@-',
  WRONG_CODE: 'Koda ni prava.',
  OTHER: 'Ni uspelo. Poskusite znova.',
} as const;

/** The words of the pages, by key. */
export type PageTexts = Readonly<Record<keyof typeof sl, string>>;

const it: PageTexts = {
  title: 'Accesso a Spis',
  setUp: 'Attivazione dell’accesso',
  userName: 'Nome utente',
  displayName: 'Nome e cognome',
  password: 'Password',
  newPassword: 'Nuova password (almeno 12 caratteri)',
  code: 'Codice dell’app di autenticazione o codice di riserva',
  firstCode: 'Codice mostrato ora dall’app',
  enter: 'Accedi',
  goOn: 'Avanti',
  provider: 'Accesso con l’account di servizio',
  scan: 'Leggete il codice QR con l’app di autenticazione, o digitate la chiave:',
  recovery: 'Codici di riserva: conservateli al sicuro, sono mostrati solo ora. Ognuno vale una volta.',
  home: 'Alla prima pagina',
  SIGN_IN_FAILED: 'Nome utente, password o codice errato.',
  SIGN_IN_LOCKED: 'Troppi tentativi. Attendete un quarto d’ora e riprovate.',
  INVITATION_INVALID: 'Il collegamento è errato, già usato o scaduto.',
  PASSWORD_TOO_SHORT: 'La password deve avere almeno 12 caratteri.',
  PASSWORD_TOO_LONG: 'La password è troppo lunga.',
  PASSWORD_COMMON: 'Questa password è tra le più comuni; sceglietene un’altra.',
  PASSWORD_HOLDS_USER_NAME: 'La password non deve contenere il nome utente.',
  NOT_A_USER_NAME: 'Il nome utente ha da 3 a 64 lettere semplici, cifre o ._@-',
  WRONG_CODE: 'Il codice è errato.',
  OTHER: 'Non riuscito. Riprovate.',
};

const en: PageTexts = {
  title: 'Sign in to Spis',
  setUp: 'Setting up access',
  userName: 'User name',
  displayName: 'Name and surname',
  password: 'Password',
  newPassword: 'New password (at least 12 characters)',
  code: 'Code of the authenticator, or a recovery code',
  firstCode: 'The code the authenticator shows now',
  enter: 'Sign in',
  goOn: 'Go on',
  provider: 'Sign in with the office account',
  scan: 'Scan the QR code with an authenticator, or type the key:',
  recovery: 'Recovery codes: keep them safe, they are shown only now. Each is good once.',
  home: 'To the first page',
  SIGN_IN_FAILED: 'User name, password or code is wrong.',
  SIGN_IN_LOCKED: 'Too many attempts. Wait a quarter of an hour and try again.',
  INVITATION_INVALID: 'The link is wrong, was used, or is too old.',
  PASSWORD_TOO_SHORT: 'The password must have at least 12 characters.',
  PASSWORD_TOO_LONG: 'The password is too long.',
  PASSWORD_COMMON: 'This password is among the most common; choose another.',
  PASSWORD_HOLDS_USER_NAME: 'The password must not hold the user name.',
  NOT_A_USER_NAME: 'A user name has 3 to 64 plain letters, digits or ._@-',
  WRONG_CODE: 'The code is wrong.',
  OTHER: 'That did not work. Try again.',
};

const CATALOGUE: Readonly<Record<Language, PageTexts>> = { sl, it, en };

/** The texts of a language. */
export const textsIn = (language: Language): PageTexts => CATALOGUE[language];

/** The language a browser asks for first among ours; Slovene where it asks for none of them. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const asked = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.map((tag) => LANGUAGES.find((language) => language === tag)).find((each) => each) ?? 'sl';
}
