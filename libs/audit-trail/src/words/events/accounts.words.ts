import { told } from '../declare';

/** Local accounts of those who work here. */
export const accountEvents = {
  AccountOpened: told(['račun odprt: {roles}', 'account aperto: {roles}', 'account opened: {roles}'], {
    sets: { standing: 'open' },
  }),
  AccountEnrolled: told(
    [
      'račun aktiviran z geslom in drugim faktorjem',
      'account attivato con password e secondo fattore',
      'account enrolled with password and second factor',
    ],
    { sets: { standing: 'enrolled' } },
  ),
  AccountSecondFactorChanged: told([
    'oseba je zamenjala drugi faktor',
    'la persona ha sostituito il secondo fattore',
    'the person changed the second factor',
  ]),
  AccountRoleGranted: told(['dodana vloga: {role}', 'ruolo aggiunto: {role}', 'role granted: {role}'], {
    item: 'role',
    itemSets: { granted: true },
  }),
  AccountRoleWithdrawn: told(['odvzeta vloga: {role}', 'ruolo tolto: {role}', 'role withdrawn: {role}'], {
    item: 'role',
    itemSets: { granted: false },
  }),
  AccountUnitGranted: told(['dodana enota: {unit}', 'unità aggiunta: {unit}', 'unit granted: {unit}'], {
    item: 'unit',
    itemSets: { granted: true },
  }),
  AccountUnitWithdrawn: told(['odvzeta enota: {unit}', 'unità tolta: {unit}', 'unit withdrawn: {unit}'], {
    item: 'unit',
    itemSets: { granted: false },
  }),
  AccountReset: told(
    [
      'geslo in drugi faktor razveljavljena',
      'password e secondo fattore azzerati',
      'password and second factor made void',
    ],
    { sets: { standing: 'open' } },
  ),
  AccountClosed: told(['račun zaprt', 'account chiuso', 'account closed'], { sets: { standing: 'closed' } }),
};
