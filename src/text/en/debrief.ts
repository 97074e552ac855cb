// English of the debrief panels. Ids begin with "debrief."; every id here is used, and every id used is here.
// ICU messages; US spelling; short sentences at about grade eight.
export const debrief = {} as const;
