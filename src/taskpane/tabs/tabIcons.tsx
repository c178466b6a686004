import { BookSearchFilled, BookSearchRegular } from "@fluentui/react-icons/svg/book-search";
import { CalculatorFilled, CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import { ShieldCheckmarkFilled, ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { SlideTextFilled, SlideTextRegular } from "@fluentui/react-icons/svg/slide-text";
import { StepsFilled, StepsRegular } from "@fluentui/react-icons/svg/steps";
import type { ReactElement } from "react";
import type { TabId } from "./tabs";

/** A tab's picture, chosen and not. */
export const tabIcons: Readonly<Record<TabId, { readonly on: ReactElement; readonly off: ReactElement }>> = {
  calculate: { on: <CalculatorFilled />, off: <CalculatorRegular /> },
  control: { on: <ShieldCheckmarkFilled />, off: <ShieldCheckmarkRegular /> },
  refund: { on: <StepsFilled />, off: <StepsRegular /> },
  pages: { on: <SlideTextFilled />, off: <SlideTextRegular /> },
  functions: { on: <BookSearchFilled />, off: <BookSearchRegular /> },
};
