'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

/** Keyboard and focus of a menu button, as the ARIA authoring practices describe them. */
export function useMenu() {
  const [open, setOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const menuRef = useRef<HTMLDivElement>(null);
  const items = () => [...(menuRef.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];

  useEffect(() => {
    if (!open) return;
    items()[0]?.focus();
    const closeOutside = ({ target }: Event) => {
      const inside = target instanceof Node && menuRef.current?.parentElement?.contains(target);
      if (!inside) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  function close() {
    setOpen(false);
    buttonRef.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const target = targets[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (target !== undefined) all.at(target % all.length)?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  }

  return {
    open,
    toggle: () => setOpen(!open),
    close,
    buttonRef,
    menuProps: { ref: menuRef, onKeyDown },
  };
}
