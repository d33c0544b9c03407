// A report as data: written once, rendered as Markdown for summaries and as plain text for logs.

export type Table = {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | Table;

export type Document = readonly Block[];
