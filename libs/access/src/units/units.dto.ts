/** A unit of the house. */
export class UnitDto {
  name!: string;
}
