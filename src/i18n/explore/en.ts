/** The words of parts that are fetched when they are asked for, in English: the pattern of the other languages. */
export default {} as const;
