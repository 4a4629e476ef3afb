/**
 * The beginning of a cell that a spreadsheet would run as a formula, or that hides one from a check of the first letter:
 * blanks and NUL before it, and the wide forms of the four signs. Every CSV file of ours puts `'` before such a text;
 * numbers stay as they are.
 *
 * @source OWASP, CSV Injection; ASVS 5.0.0, 1.2.10
 */
export const formulaStart = /^(?:[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n\0])/;
