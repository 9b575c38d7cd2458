const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A table with its caption, or the sentence that stands for an empty one; cells are HTML already. */
export function table(caption: string, headers: readonly string[], rows: readonly string[][], empty: string) {
  if (rows.length === 0) return `<h2>${caption}</h2><p class="empty">${empty}</p>`;
  const head = headers.map((header) => `<th scope="col">${header}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<h2>${caption}</h2><div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
