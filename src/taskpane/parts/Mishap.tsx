import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useTexts } from "../language/tongue";

const useStyles = makeStyles({
  mishap: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  detail: { color: tokens.colorNeutralForeground2, userSelect: "text" },
});

interface MishapState {
  readonly reason: Error | undefined;
}

/** Catches a view that fails, most likely a part that could not be fetched, and lets the user try again. */
export class MishapBoundary extends Component<{ readonly children: ReactNode }, MishapState> {
  override state: MishapState = { reason: undefined };

  static getDerivedStateFromError(reason: unknown): MishapState {
    return { reason: reason instanceof Error ? reason : new Error(String(reason)) };
  }

  override render() {
    const { reason } = this.state;
    return reason ? <Mishap reason={reason} /> : this.props.children;
  }
}

function Mishap({ reason }: { readonly reason: Error }) {
  const styles = useStyles();
  const { mishap } = useTexts();
  return (
    <div className={styles.mishap} role="alert">
      <Body1>{mishap.said}</Body1>
      <Body1 className={styles.detail}>{reason.message}</Body1>
      <Button onClick={() => window.location.reload()}>{mishap.reload}</Button>
    </div>
  );
}
