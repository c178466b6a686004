/** Why a typed address is no range. */
export type AddressTrouble =
  | { readonly why: "unreadable" }
  | { readonly why: "noSheet"; readonly sheet: string }
  | { readonly why: "noName"; readonly name: string }
  | { readonly why: "noTable"; readonly table: string }
  | { readonly why: "noColumn"; readonly table: string; readonly column: string };
