import type { ParamMatcher } from '@sveltejs/kit';
import { dataFormats, type DataFormat } from '../lib/domain/data-format.ts';

/** Suffixes under which every list and page has its data. */
export const match = (text: string): text is DataFormat => (dataFormats as readonly string[]).includes(text);
match satisfies ParamMatcher;
