/** Where a page of a figure's list stands; the first stands where the figure does. */
export function pageAddress(figure: string, page: number): string {
	return page === 1 ? figure : `${figure}&page=${page}`;
}
