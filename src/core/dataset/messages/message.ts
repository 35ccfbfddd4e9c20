/** `{name}` stands for a value of the problem, `{@name}` for a value that is a term with a translation. */
export type Message = { readonly wrong: string; readonly right: string }
