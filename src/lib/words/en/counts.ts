/** Tables of what each release counts: of one year, and in one state. */
export const counts = {
	rule: 'Rule',
	how: 'Dataset, release, and how it was counted',
	evidences: {
		rows: 'counted here, row by row',
		computed: 'computed from the publisher’s file',
		publisher: 'as the publisher states it',
		second_hand: 'second hand'
	},
	partOfYear: '; part of the year'
};
