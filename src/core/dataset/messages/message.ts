/** `{name}` stands for a value, `{@name}` for a term that is translated, `{#name}` for a country by its code. */
export type Message = { readonly wrong: string; readonly right: string }
