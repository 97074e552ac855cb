// English of the tools panels. Ids begin with "tools."; every id here is used, and every id used is here.
// ICU messages; US spelling; short sentences at about grade eight.
export const tools = {} as const;
