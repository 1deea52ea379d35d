/**
 * How what stands across the matrix is put in order: by where it comes from, by topic, or by the first
 * statement that it bears on, so that the pattern shows (`design.md`, section 3: `order`).
 */
export const ORDERS = ['origin', 'topic', 'pattern'] as const;
export type Order = (typeof ORDERS)[number];
