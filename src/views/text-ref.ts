// Words as a view gives them: the id of a line and its typed parameters, never a rendered sentence. What is said is
// made of it by the text of an office; names and numbers are data as they stand on paper.

export interface TextRef {
  id: string;
  params?: Record<string, string | number>;
}
