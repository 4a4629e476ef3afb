import type { FigureAddress } from '../domain/figure.ts';
import type { PublishedMeasure } from '../domain/measure.ts';

/** The years that a number is of. */
export type Years = Pick<FigureAddress, 'from' | 'to' | 'basis'>;

/** A number of ours that a text can be held against. */
export interface KnownFigure extends Years {
	measure: PublishedMeasure;
	/** Id and label of the release. */
	dataset: string;
	label: string;
	/** Id of the counting rule. */
	rule: string;
	value: number;
	/** `false`: a part of the period only. */
	complete: boolean;
	/** Canonical, `is` = the value; `null` for a total that is no figure of ours, such as people killed or wounded. */
	address: string | null;
}

/** Numbers of incidents that a published claim gives for a year that it does not name. */
export interface KnownClaim {
	/** Path of the claim's page. */
	path: string;
	values: number[];
}

/** Everything that a text is held against. */
export interface Known {
	/** Every number of ours of a year, or of some years together; those to name first stand first. */
	figuresOf: (years: Years) => readonly KnownFigure[];
	claims: readonly KnownClaim[];
}
