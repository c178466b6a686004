import { createContext, useContext, useEffect, useState } from "react";

/** Light or dark, as the pane is drawn. */
export type Look = "light" | "dark";

const LookContext = createContext<Look>("light");
export const LookProvider = LookContext.Provider;

const forcing = (): MediaQueryList => window.matchMedia("(forced-colors: active)");

/** The look of pictures that are drawn beside Fluent's parts: the system's colours where these are forced. */
export function usePictureLook(): Look | "forced" {
  const look = useContext(LookContext);
  const [forced, setForced] = useState(() => forcing().matches);
  useEffect(() => {
    const query = forcing();
    const follow = () => setForced(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return forced ? "forced" : look;
}
