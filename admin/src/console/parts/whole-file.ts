/**
 * The `meta` under which a page reads its file. react-admin fills its memory of single records with the rows of lists;
 * ours hold less than a file, and a page must not open on one.
 */
export const WHOLE_FILE = { whole: true };
