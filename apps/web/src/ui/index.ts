/** The components pages are built of. Charts, sliders, tabs and forms are imported from their own files, so that pages without them stay small. */
export { Button } from './button';
export { type Column, DataTable } from './data-table';
export { Deadline } from './deadline';
export { ConfirmDialog } from './confirm-dialog';
export { DefinitionList } from './definition-list';
export { Dialog } from './dialog';
export { Downloads } from './downloads';
export { More } from './more';
export { Filters, ListFilters } from './filters';
export { CheckInput, DateInput, MonthInput, type Option, SelectInput, TextInput } from './inputs';
export { Link } from './link';
export { Masked } from './masked';
export { Page, Section } from './page';
export { Problem } from './problem';
export { Empty, Loaded, Notice, Skeleton } from './states';
export { YesNo } from './yes-no';
export { StatusTag, type Tone } from './status-tag';
export { type Happening, Timeline } from './timeline';
