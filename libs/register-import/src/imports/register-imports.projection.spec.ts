import { foldView, recorder } from '#libs/testing';
import type { RegisterCorrectionsImported, RegisterImported } from '../register-import.events';
import { registerImportsView } from './register-imports.projection';

const facts = {
  programme: 'home-help',
  municipality: '050',
  fileDigest: 'a'.repeat(64),
  encoding: 'utf-8',
  rows: 3,
  accepted: 2,
  rejected: 1,
  rejectedByCode: { 'unknown-sex': 1 },
  newFacts: 5,
} as const;

describe('the imports', () => {
  it('have a row each, with the provider where one was named', () => {
    const record = recorder();
    const register: RegisterImported = {
      type: 'RegisterImported',
      data: { ...facts, provider: 'Dom Koper' },
    };
    const corrections: RegisterCorrectionsImported = {
      type: 'RegisterCorrectionsImported',
      data: { ...facts, provider: null },
    };
    const { imports } = foldView(registerImportsView, [
      record(register, { stream: 'registerImports-1' }),
      record(corrections, { stream: 'registerImports-1' }),
    ]);
    expect(imports).toMatchObject([
      { kind: 'register', provider: 'Dom Koper', accepted: 2, rejected_by_code: { 'unknown-sex': 1 } },
      { kind: 'corrections', provider: null, new_facts: 5 },
    ]);
  });
});
