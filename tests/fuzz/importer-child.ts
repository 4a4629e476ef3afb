/** Reads the files that it is sent, in a process of its own: one that never ends can be ended from outside. */
import type { CsvInput } from './csv-inputs.ts';
import { readHostile } from './read-file.ts';

process.on('message', (message: CsvInput[] | 'memory') => {
	if (message === 'memory') return; // the memory probe answers
	process.send!(message.map(readTimed));
});

function readTimed({ importer, bytes }: CsvInput) {
	const before = process.cpuUsage();
	const faults = readHostile({ importer, bytes: Buffer.from(bytes) });
	const { user, system } = process.cpuUsage(before); // of the processor: a busy machine makes no file slow
	return { faults, milliseconds: (user + system) / 1000 };
}
