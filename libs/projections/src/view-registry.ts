import { Injectable } from '@nestjs/common';
import { UnknownView } from './projections.errors';
import type { Past } from './throwaway';
import type { View } from './view';
import { STATE_TABLE } from './view-tables';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const TABLE = /^[a-z][a-z0-9_]*$/;
const RESERVED = /-(next|previous|aside)(-|$)/;

/** What is asked of a view of the past, by name; the view's feature reads it. */
export type PastQuestion = Readonly<Record<string, string | null>>;

/** A view's answer as JSON, computed on the throw-away schema over the connection of `past` and no other. */
export type ShowPast = (past: Past, question: PastQuestion) => Promise<object>;

/** The views of this program; each feature registers its own in its module's constructor. */
@Injectable()
export class ViewRegistry {
  private readonly views = new Map<string, View>();
  private readonly shows = new Map<string, ShowPast>();

  /** Adds views; throws on a name that is taken or cannot be a schema's. */
  register(...views: readonly View[]): void {
    for (const view of views) {
      check(view);
      if (this.views.has(view.name)) throw new Error(`the view ${view.name} is registered twice`);
      this.views.set(view.name, view);
    }
  }

  /** Says how a registered view's answer of a past moment is shown; without it only its rows are. */
  showPast(name: string, show: ShowPast): void {
    this.shows.set(this.get(name).name, show);
  }

  /** How the view's answer of a past moment is shown, or null. */
  pastOf(name: string): ShowPast | null {
    return this.shows.get(this.get(name).name) ?? null;
  }

  /** The views, by name. */
  list(): readonly View[] {
    return [...this.views.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The view of that name; throws `UnknownView`. */
  get(name: string): View {
    const view = this.views.get(name);
    if (!view)
      throw new UnknownView(
        name,
        this.list().map((known) => known.name),
      );
    return view;
  }
}

function check(view: View): void {
  const wrong = (what: string): never => {
    throw new Error(`the view "${view.name}" ${what}`);
  };
  if (!NAME.test(view.name) || view.name.length > 30)
    wrong('must have a kebab-case name of at most 30 letters');
  if (RESERVED.test(view.name)) wrong('must not be named like a generation');
  if (!Number.isInteger(view.version) || view.version < 1) wrong('must have a version from 1 on');
  const names = view.tables.map(({ name }) => name);
  if (new Set(names).size !== names.length) wrong('has two tables of one name');
  for (const name of names)
    if (!TABLE.test(name) || name.length > 40 || name === STATE_TABLE) wrong(`cannot have a table "${name}"`);
}
