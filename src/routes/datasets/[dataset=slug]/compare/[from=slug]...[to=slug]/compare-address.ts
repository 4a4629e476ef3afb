import { withSuffix } from '#lib/components/page-address.ts';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import type { Measure } from '#lib/domain/measure.ts';

/** What a comparison of two releases is asked for. */
export interface CompareQuestion {
	dataset: string;
	/** Labels, the earlier first. */
	from: string;
	to: string;
	/** `null`: the dataset's own. */
	rule: string | null;
	measure: Measure;
	/** Page of the records, from 1. */
	page: number;
}

/** The one address of a comparison: what is the default is left out. */
export function formatComparison(question: CompareQuestion, suffix: DataSuffix = ''): string {
	const { dataset, from, to, rule, measure, page } = question;
	const params = [
		rule === null ? '' : `rule=${rule}`,
		measure === 'incidents' ? '' : `measure=${measure}`,
		page === 1 ? '' : `page=${page}`
	].filter(Boolean);
	const path = `/datasets/${dataset}/compare/${from}...${to}`;
	return withSuffix(params.length > 0 ? `${path}?${params.join('&')}` : path, suffix);
}
