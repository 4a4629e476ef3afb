/**
 * The file of a database's ledger: the database's whole name and `.releases.log`. So it lies beside the database as the
 * write-ahead log does, and no two databases of a folder share one, whatever they are called.
 *
 * @param url `file:path/to.db`
 */
export function ledgerPath(url: string): string {
	return `${url.slice('file:'.length)}.releases.log`;
}
