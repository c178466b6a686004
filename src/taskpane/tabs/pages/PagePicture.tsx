import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { draw } from "../../../pages/drawing/draw";
import type { PageLook } from "../../../pages/colours/pageLook";
import type { Page } from "../../../pages/page";
import { usePictureLook } from "../../look";

const useStyles = makeStyles({
  frame: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    width: "100%",
    boxSizing: "border-box",
    "& svg": { display: "block", maxWidth: "100%", height: "auto" },
  },
});

/** Before the pane has told how wide it is. */
const usualWidth = 300;
const least = 240;

/** The page as it goes out, drawn as wide as there is room. */
export function PagePicture({ page, look }: { readonly page: Page; readonly look: PageLook | undefined }) {
  const styles = useStyles();
  const id = useId().replace(/[^\w-]/gu, "");
  const theme = usePictureLook();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usualWidth);
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const wide = Math.floor(entry?.contentRect.width ?? usualWidth);
      if (wide > 0) setWidth(Math.max(least, wide));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // Our own markup: every text in it is escaped where it is made.
  return (
    <div
      ref={frame}
      className={styles.frame}
      dangerouslySetInnerHTML={{ __html: draw(page, { width, theme, look, id }).svg }}
    />
  );
}
