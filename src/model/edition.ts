/** The edition of the app: each note says which one wrote it. The same as in `package.json`. */
export const EDITION = '0.1.0';
