/**
 * The forms in which every list has its data, as the suffixes of its address: the whole of it as JSON, its rows as CSV, a
 * description with the hash of the rows, and rows and description in one archive.
 */
export const dataFormats = ['json', 'csv', 'metadata.json', 'zip'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** A form as it stands in an address; empty for the page itself. */
export type DataSuffix = '' | `.${DataFormat}`;
