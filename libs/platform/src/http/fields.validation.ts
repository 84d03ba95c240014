import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

const CODE_FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CODE = 'must be a code such as home-help';
const MUNICIPALITY_FORM = /^\d{3}$/;
const MUNICIPALITY = 'must be the three digits of a municipality, such as 050';

// The description is made at build time from the decorators that stand at the field itself.
const matching = (form: RegExp, message: string): PropertyDecorator =>
  applyDecorators(Matches(form, { message }), ApiProperty({ pattern: form.source }));

/** A code such as home-help; broken: `MATCHES`. */
export const IsCode = (): PropertyDecorator => matching(CODE_FORM, CODE);

const ABOUT_FORM = /^(other|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/**
 * Whom a free text tells of, where not the person of the case: `other` keeps it under a key of its own, a person's id
 * under that person's key; may be left out. Broken: `MATCHES`.
 */
export const IsAboutWhom = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    Matches(ABOUT_FORM, { message: "must be other, or a person's id" }),
    ApiPropertyOptional({ type: String, pattern: ABOUT_FORM.source }),
  );

/** Codes such as home-help; broken: `MATCHES`. */
export const AreCodes = (): PropertyDecorator => Matches(CODE_FORM, { message: CODE, each: true });

/** The code of a municipality, three digits such as 050; broken: `MATCHES`. */
export const IsMunicipality = (): PropertyDecorator => matching(MUNICIPALITY_FORM, MUNICIPALITY);
