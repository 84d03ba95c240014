/** The texts that people type, of which none may be found where it does not belong. */
export interface Words {
  readonly surname: string;
  readonly givenName: string;
  readonly street: string;
  readonly post: string;
  /** A free text; the number makes each one its own. */
  note(number: number): string;
}

/** An EMŠO of a made-up woman born on 26. 5. 1949. */
export const EMSO = '2605949595885';

/** Telephone, electronic address and tax number of a made-up person. */
export const CONTACTS = { phone: '040 555 0191', email: 'krizantema@primer.si', taxNumber: '15012557' };

/** Words of the play that occur nowhere else in the house; each stands in one of its texts. */
export const STEMS = [
  'Krizantemnik',
  'Zvezdoslava',
  'Neznanska pot 731',
  'Podgradišče pri Lešnikih',
  'Zaupno pripovedovanje',
] as const;

/** Personal data of the play, to be found nowhere that they do not belong. */
export const PERSONAL: readonly string[] = [...STEMS, EMSO, ...Object.values(CONTACTS)];

/** Rare words among commands to somebody: the typesetter, the database, a browser, a sheet, a log, a terminal. */
export const HOSTILE: Words = {
  surname: 'Krizantemnik #import "/etc/passwd": * $x$ *b* _i_ `r` <l> @r // \\u{41}',
  givenName: '=HYPERLINK("http://zlo.example";"Zvezdoslava")',
  street: "Neznanska pot 731'); drop table events; -- <script>alert(1)</script>",
  post: '@SUM(1+1)|cmd Podgradišče pri Lešnikih',
  note: (number) =>
    `${number}. Zaupno pripovedovanje #panic("x") [*krepko*] <img src=x onerror=alert(1)>\r\n` +
    `{"level":60,"msg":"ponarejeno"}\r\nset-cookie: a=b ' or '1'='1`,
};
