/** Light or dark as chosen, or as the system has it. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEPT = 'spis.theme';

/** The theme that was chosen. */
export const chosenTheme = (): Theme =>
  THEMES.find((theme) => theme === localStorage.getItem(KEPT)) ?? 'system';

/** Shows the page in a theme, from now on. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  localStorage.setItem(KEPT, theme);
}
