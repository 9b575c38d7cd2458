/** How many characters of a number were typed, spaces, dots and dashes aside. */
export const digitsTyped = (typed: string) => typed.replace(/[\s.\-\u2010-\u2015]/g, '').length;
