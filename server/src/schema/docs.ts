/** One line on each message and enum by its name, and on each field and value by `Owner.name`. */
export type Docs = Readonly<Record<string, string>>;
