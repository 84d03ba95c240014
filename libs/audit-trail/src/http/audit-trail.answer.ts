/** A field before and after an event. */
export class TrailChangeDto {
  /** Stable name of the field. */
  field!: string;
  label!: string;
  /** Which part of the case the field is about; null for the thing itself. */
  part!: string | null;
  /** How the value is to be read: `day`, `money`, `person`, `ref` … */
  kind!: string;
  before!: string | null;
  after!: string | null;
  /** An id that can be opened by who may: of a person, another thing, or a text kept with a person. */
  reference!: string | null;
}

/** Something that belongs to a case. */
export class TrailThingDto {
  category!: string;
  id!: string;
  name!: string;
}

/** Who wrote an event. */
export class TrailAuthorDto {
  id!: string;
  role!: string;
  roleName!: string;
  unit!: string | null;
  onBehalfOf!: string | null;
}

/** Where a fact came from that came with a file. */
export class TrailImportDto {
  register!: string;
  line!: number;
  knownOn!: string;
}

/** An event in words. */
export class TrailRowDto {
  position!: string;
  eventId!: string;
  type!: string;
  version!: number;
  stream!: string;
  revision!: string;
  thing!: TrailThingDto;
  title!: string;
  changes!: TrailChangeDto[];
  recordedAt!: string;
  /** The day from which the fact holds; null where it bears none. */
  effectiveOn!: string | null;
  imported!: TrailImportDto | null;
  who!: TrailAuthorDto;
  purpose!: string;
  legalBasis!: string | null;
  commandId!: string;
}

/** A page of a trail. */
export class TrailPageAnswerDto {
  rows!: TrailRowDto[];
  /** `after` of the next page, null at the end. */
  next!: string | null;
}

/** A field of a case as it was. */
export class TrailFieldDto {
  field!: string;
  label!: string;
  part!: string | null;
  kind!: string;
  text!: string;
  reference!: string | null;
  /** Position of the event that said so. */
  since!: string;
}

/** A thing of a case as it was. */
export class ThingStateDto {
  thing!: TrailThingDto;
  fields!: TrailFieldDto[];
}

/** A case as it was. */
export class CaseStateDto {
  things!: ThingStateDto[];
}

/** A field that two states of a case say otherwise. */
export class CaseDifferenceDto {
  thing!: TrailThingDto;
  field!: string;
  label!: string;
  part!: string | null;
  kind!: string;
  before!: string | null;
  after!: string | null;
  /** Positions of the events that explain it; they stand in `events`. */
  explainedBy!: string[];
}

/** What differs between two states of a case. */
export class CaseComparisonDto {
  differences!: CaseDifferenceDto[];
  /** The events between the two, in the order of the record. */
  events!: TrailRowDto[];
}

/** An event type, to choose from. */
export class TrailEventTypeDto {
  type!: string;
  name!: string;
}

/** A field, to choose from. */
export class TrailFieldNameDto {
  field!: string;
  label!: string;
}

/** What a filter can choose from. */
export class TrailChoicesDto {
  types!: TrailEventTypeDto[];
  fields!: TrailFieldNameDto[];
}
