import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useRemembered } from "../remembered";
import { useOwn, useTexts } from "../language/tongue";
import { settingsWords } from "./settingsWords";
import { View } from "./View";
import { Waiting } from "./Waiting";

const SelfTestView = lazy(() => import("../selftest/SelfTestView"));

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export default function SettingsView({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { announce } = useAnnounce();
  const [remembered, change] = useRemembered();
  const own = useOwn();
  const [testing, setTesting] = useState(false);
  if (testing) {
    return (
      <Suspense fallback={<Waiting />}>
        <SelfTestView onClose={() => setTesting(false)} />
      </Suspense>
    );
  }
  return (
    <View title={texts.settings.title} back={{ to: texts.back, go: onClose }}>
      <div className={styles.fields}>
        <Field label={own(settingsWords.language)}>
          <RadioGroup
            value={remembered.language ?? "office"}
            onChange={(_, { value }) => change({ language: value === "da" || value === "en" ? value : undefined })}
          >
            <Radio value="office" label={own(settingsWords.followOffice)} />
            <Radio value="da" label={own(settingsWords.danish)} />
            <Radio value="en" label={own(settingsWords.english)} />
          </RadioGroup>
        </Field>
        <Field label={own(settingsWords.look)}>
          <RadioGroup
            value={remembered.look ?? "office"}
            onChange={(_, { value }) => change({ look: value === "light" || value === "dark" ? value : undefined })}
          >
            <Radio value="office" label={own(settingsWords.followOffice)} />
            <Radio value="light" label={own(settingsWords.light)} />
            <Radio value="dark" label={own(settingsWords.dark)} />
          </RadioGroup>
        </Field>
        <Button
          onClick={() => {
            change({ favourites: [], lastFunctions: [], prices: [], choices: {} });
            announce(own(settingsWords.forgotten));
          }}
        >
          {own(settingsWords.forget)}
        </Button>
        <Field hint={own(settingsWords.selfTestHint)}>
          <Button onClick={() => setTesting(true)}>{own(settingsWords.selfTest)}</Button>
        </Field>
        <Caption1 className={styles.quiet}>{own(settingsWords.privacy)}</Caption1>
      </div>
    </View>
  );
}
