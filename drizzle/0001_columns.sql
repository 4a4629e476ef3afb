CREATE TABLE `columns` (
	`release_id` text NOT NULL,
	`fact` text NOT NULL,
	`vocabulary` text,
	`data` blob NOT NULL,
	PRIMARY KEY(`release_id`, `fact`),
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE cascade
);
