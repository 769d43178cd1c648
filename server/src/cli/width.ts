import stringWidth from 'string-width';

/** How many columns of a terminal the text takes. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}

/** Western letters and what we write ourselves take one column each; to look for others is slow. */
const narrow = /^[ -~\u00A0-\u00AC\u00AE-\u02FF…\uFFFD]*$/;
