/** The words of parts that are fetched when they are asked for, in English: the pattern of the other languages. */
export default {
  order: {
    label: 'Order of columns',
    names: { origin: 'by origin', topic: 'by topic', pattern: 'by what they bear on' },
  },
} as const;
