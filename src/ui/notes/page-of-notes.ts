/** As many notes are listed at first, and more each time that a person asks for them. */
export const PAGE_OF_NOTES = 50;
