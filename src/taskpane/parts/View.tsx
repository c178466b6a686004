import { Button, makeStyles, mergeClasses, tokens, typographyStyles, Tooltip } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: "0", display: "flex", flexDirection: "column" },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  title: { ...typographyStyles.subtitle2, flexGrow: 1, minWidth: "0", outlineStyle: "none", margin: "0" },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", margin: "0" },
  alone: { paddingInlineStart: tokens.spacingHorizontalS },
  body: {
    flexGrow: 1,
    minHeight: "0",
    overflowY: "auto",
    overflowX: "hidden",
    paddingInline: tokens.spacingHorizontalL,
    paddingBlockEnd: tokens.spacingVerticalXXL,
    // A focus ring at the edge must not be cut off.
    scrollPaddingBlock: tokens.spacingVerticalL,
  },
  foot: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface ViewProps {
  readonly title?: string;
  /** For a view whose name is on its tab already: said to screen readers only. */
  readonly heard?: string;
  /** Given for a view one came to from another: the button that leads back, and Esc. */
  readonly back?: { readonly to: string; readonly go: () => void };
  readonly actions?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A view of the pane: a title that stays, a body that scrolls, and the place for the one primary button. */
export function View({ title, heard, back, actions, foot, children }: ViewProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const inner = back !== undefined;
  // Focus follows to the new view's title, so that a screen reader reads it and Tab goes on from there.
  useEffect(() => {
    if (inner) heading.current?.focus();
  }, [inner, title]);
  return (
    <section
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented || !back) return;
        event.preventDefault();
        back.go();
      }}
    >
      {heard !== undefined && <h1 className={styles.heard}>{heard}</h1>}
      {title !== undefined && (
        <div className={styles.head}>
          {back && (
            <Tooltip content={back.to} relationship="label">
              <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={back.go} />
            </Tooltip>
          )}
          <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, !back && styles.alone)}>
            {title}
          </h1>
          {actions}
        </div>
      )}
      <div className={styles.body}>{children}</div>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </section>
  );
}
