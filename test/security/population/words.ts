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

/** Words that occur nowhere else in the house. */
export const RARE: Words = {
  surname: 'Krizantemnik',
  givenName: 'Zvezdoslava',
  street: 'Neznanska pot 731',
  post: 'Podgradišče pri Lešnikih',
  note: (number) => `Zaupno pripovedovanje številka ${number} o hčerinem motoriziranem vozičku`,
};
