import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { lazy, Suspense, useState } from "react";
import type { Block } from "../../../blocks/block";
import { blocks } from "../../../blocks/catalogue";
import { schemesSheet } from "../../../blocks/refund/schemesSheet";
import { useWriting } from "../../form/useWriting";
import { WritingOutcome } from "../../form/WritingOutcome";
import { useOwn, useTexts, useTongue } from "../../language/tongue";
import { ChoiceButton } from "../../parts/ChoiceButton";
import { View } from "../../parts/View";
import { Waiting } from "../../parts/Waiting";
import { TableProvider } from "../../table";
import { BlockForm } from "../calculate/block/BlockForm";
import { BlockIcon } from "../calculate/block/BlockIcon";

const BookingView = lazy(() => import("./bookings/BookingView"));

const useStyles = makeStyles({
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalL,
  },
  question: { margin: "0" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RefundTabProps {
  /** Opens a function's form in Beregn. */
  readonly onCalculate: (id: string) => void;
}

/** What a saving assumes of the state's refund: guided calculations of their own. */
export default function RefundTab({ onCalculate }: RefundTabProps) {
  const [block, setBlock] = useState<Block>();
  const [bookings, setBookings] = useState(false);
  return (
    <TableProvider>
      {bookings ? (
        <Suspense fallback={<Waiting />}>
          <BookingView onBack={() => setBookings(false)} />
        </Suspense>
      ) : block ? (
        <BlockForm
          key={block.id}
          block={block}
          onBack={() => setBlock(undefined)}
          onNext={(card) => onCalculate(card.id)}
        />
      ) : (
        <Start onBlock={setBlock} onBookings={() => setBookings(true)} />
      )}
    </TableProvider>
  );
}

interface StartProps {
  readonly onBlock: (block: Block) => void;
  readonly onBookings: () => void;
}

function Start({ onBlock, onBookings }: StartProps) {
  const styles = useStyles();
  const { refund } = useTexts();
  const own = useOwn();
  const { language } = useTongue();
  const writing = useWriting();
  const write = () => {
    const plan = schemesSheet(language);
    return writing.start(plan, { kind: "newSheet", name: plan.title });
  };
  return (
    <View>
      <div className={styles.stack}>
        <Subtitle2 as="h1" className={styles.question}>
          {refund.question}
        </Subtitle2>
        <Body1 className={styles.quiet}>{refund.summary}</Body1>
        {blocks
          .filter(({ tab }) => tab === "refund")
          .map((block) => (
            <ChoiceButton
              key={block.id}
              appearance="outline"
              icon={<BlockIcon icon={block.icon} />}
              title={own(block.title)}
              more={own(block.summary)}
              onClick={() => onBlock(block)}
            />
          ))}
        <ChoiceButton
          appearance="outline"
          icon={<ClipboardCheckmarkRegular />}
          title={refund.bookings}
          more={refund.bookingsMore}
          onClick={onBookings}
        />
        <ChoiceButton
          icon={<TableRegular />}
          title={refund.schemes}
          more={refund.schemesMore}
          onClick={() => void write()}
        />
        <WritingOutcome writing={writing} />
      </div>
    </View>
  );
}
