/** The entry's own buttons get the focus; without an entry the page's content does. */
export function focusEntry(id: string | null, button = '[data-arrange] button'): void {
  const entry = id === null ? null : document.querySelector(`[data-entry="${CSS.escape(id)}"]`);
  const target = entry?.querySelector<HTMLElement>(button) ?? document.getElementById('main');
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}
