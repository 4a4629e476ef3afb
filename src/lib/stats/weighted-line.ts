export interface WeightedPoint {
	x: number;
	z: number;
	/** One over the variance of `z`; above 0. */
	weight: number;
}

/** z = at + slope × x, by weighted least squares, with the standard error of the slope for these weights. */
export function fitWeightedLine(points: readonly WeightedPoint[]): {
	at: number;
	slope: number;
	slopeError: number;
} {
	const total = points.reduce((sum, { weight }) => sum + weight, 0);
	const mean = (value: (point: WeightedPoint) => number) =>
		points.reduce((sum, point) => sum + point.weight * value(point), 0) / total;
	const [x, z] = [mean((point) => point.x), mean((point) => point.z)];
	const spread = mean((point) => (point.x - x) ** 2);
	const slope = mean((point) => (point.x - x) * (point.z - z)) / spread;
	return { at: z - slope * x, slope, slopeError: 1 / Math.sqrt(total * spread) };
}
