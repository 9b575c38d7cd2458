/** The mark of the product: one envelope, several people. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0b5a52" />
      <path d="M7 13.5 16 19l9-5.5V23a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 7 23z" fill="#fff" />
      <circle cx="10.5" cy="9" r="2.3" fill="#f3b48c" />
      <circle cx="16" cy="9" r="2.3" fill="#fff" />
      <circle cx="21.5" cy="9" r="2.3" fill="#f3b48c" />
    </svg>
  );
}
