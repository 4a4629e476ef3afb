import { getContext, setContext } from 'svelte';
import { formatDate } from '../format/date.ts';
import { chart } from '../words/en/chart.ts';

/** How a chart speaks: its own words, dates, and where its links lead from a page in its language. */
export interface ChartSpeech {
	words: typeof chart;
	/** A date in words. */
	day: (iso: string) => string;
	/** From the English address of a page. */
	to: (address: string) => { href: string; hreflang?: string };
	/** The language of titles that stand in English, where that is not the chart's. */
	english: 'en' | undefined;
}

const key = Symbol('chart speech');
const english: ChartSpeech = { words: chart, day: formatDate, to: (href) => ({ href }), english: undefined };

/** Gives all charts below this component their language. Called while a component is made. */
export function setChartSpeech(speech: ChartSpeech): void {
	setContext(key, speech);
}

/** How a chart speaks; English where no page says otherwise, as in an image. Called while a component is made. */
export function useChartSpeech(): ChartSpeech {
	return getContext<ChartSpeech | undefined>(key) ?? english;
}
