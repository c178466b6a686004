import { View } from "../../parts/View";
import { useTexts } from "../../tongue";

interface CalculateTabProps {
  /** A function that another tab asks to have opened. */
  readonly asked: string | undefined;
  readonly onAnswered: () => void;
}

export default function CalculateTab({ asked }: CalculateTabProps) {
  const texts = useTexts();
  return <View title={texts.tabs.calculate}>{asked}</View>;
}
