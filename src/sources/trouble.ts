/** Why no figures came, in kinds that the pane has words for. */
export type SourceReason =
  /** No answer: no network, a closed one, or a server that forbids the question. */
  | "network"
  | "stopped"
  /** The answer broke off. */
  | "cut"
  /** More cells than are given at once. */
  | "limit"
  /** A code that the source does not know; `detail` is its own words. */
  | "unknownCode"
  /** Too many questions in a short time. */
  | "busy"
  /** The server failed; `detail` is its status. */
  | "server"
  /** A page, as a login's or a network's, in place of figures. */
  | "page"
  /** Not a table of these columns; `detail` is the column that is missing. */
  | "unreadable"
  /** Whoever made the table did not choose the total of a variable; `detail` is the variable. */
  | "parts"
  /** Anything else that the source refuses, in its own words. */
  | "refused";

export class SourceTrouble extends Error {
  constructor(
    readonly reason: SourceReason,
    readonly detail = "",
  ) {
    super(`${reason} ${detail}`.trim());
    this.name = "SourceTrouble";
  }
}

/** What an answer that is no success says, by its status and its text. */
export function troubleIn(status: number, text: string): SourceTrouble {
  if (status === 429) return new SourceTrouble("busy");
  if (status >= 500) return new SourceTrouble("server", String(status));
  const { errorTypeCode, message } = said(text);
  if (errorTypeCode === "REQUEST-LIMIT" || errorTypeCode === "EXTRACT-TOOBIG")
    return new SourceTrouble("limit", message);
  if (errorTypeCode === "EXTRACT-NOTFOUND") return new SourceTrouble("unknownCode", message);
  if (errorTypeCode !== undefined) return new SourceTrouble("refused", message);
  return looksLikePage(text) ? new SourceTrouble("page") : new SourceTrouble("server", String(status));
}

export const looksLikePage = (text: string): boolean => /^\s*<(?:!doctype|html|head|\?xml)/iu.test(text);

function said(text: string): { errorTypeCode?: string; message: string } {
  try {
    const given: unknown = JSON.parse(text);
    if (typeof given !== "object" || given === null) return { message: "" };
    const { errorTypeCode, message } = given as Record<string, unknown>;
    return {
      ...(typeof errorTypeCode === "string" ? { errorTypeCode } : {}),
      message: typeof message === "string" ? message : "",
    };
  } catch {
    return { message: "" };
  }
}
