import { useEffect, useEffectEvent } from 'react';
import { areShortcutsOn } from './shortcut-choice';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null;

/**
 * Acts on single keys while nobody is typing and no dialog is open. They can be switched off: speech input types
 * single letters too (WCAG 2.1.4).
 */
export function useShortcuts(acts: Record<string, (() => void) | undefined>) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !areShortcutsOn()) return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
