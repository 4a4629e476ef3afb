/** No page needs JavaScript to be read; pages that enhance themselves load a module of their own. */
export const csr = false;
