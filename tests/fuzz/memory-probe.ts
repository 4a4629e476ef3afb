/** Loaded before the program under test: collects garbage when it is asked to, and tells what memory is left in use. */
const collect = (globalThis as { gc?: () => void }).gc;

process.on('message', (message) => {
	if (message !== 'memory') return;
	collect?.();
	collect?.();
	const { rss, heapUsed, external } = process.memoryUsage();
	const { user, system } = process.cpuUsage();
	process.send!({ rss, used: heapUsed + external, processor: (user + system) / 1000 });
});
