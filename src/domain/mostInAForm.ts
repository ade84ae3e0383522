/** How many actions a form takes at once, and photographs of work a visit: more is another visit. */
export const mostActions = 20;
export const mostPhotographs = 12;
