/** Gives every icon the same size and stroke. It is never the only name of an act that matters. */
export const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true, focusable: false } as const;
