/** How pages ask for a unit of the house. */
export { AnyUnitField, UnitField } from './unit-field';
export { UnitSelect } from './unit-select';
export { useUnits } from './units';
