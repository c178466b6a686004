import type { NamePort, NameState } from "../port";
import type { MemoryState } from "./book/memoryState";

export function namesPart(state: MemoryState): NamePort {
  const { book, history } = state;

  const performNames = (after: readonly NameState[]): void => {
    const before = book.names;
    const put = (names: readonly NameState[]) => () => {
      book.names = names;
      const [sheet] = book.sheets;
      if (sheet) state.touched(sheet, []);
    };
    history.perform({ apply: put(after), revert: put(before) });
  };
  const others = (name: string): readonly NameState[] =>
    book.names.filter((other) => other.name.toLowerCase() !== name.toLowerCase());

  return {
    names: () => book.names,
    addName: (name, formula) => performNames([...others(name), { name, formula }]),
    deleteName(name) {
      if (others(name).length < book.names.length) performNames(others(name));
    },
  };
}
