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
import { useTexts } from "../language/tongue";
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
  const { settings } = texts;
  const [testing, setTesting] = useState(false);
  if (testing) {
    return (
      <Suspense fallback={<Waiting />}>
        <SelfTestView onClose={() => setTesting(false)} />
      </Suspense>
    );
  }
  return (
    <View title={settings.title} back={{ to: texts.back, go: onClose }}>
      <div className={styles.fields}>
        <Field label={settings.language}>
          <RadioGroup
            value={remembered.language ?? "office"}
            onChange={(_, { value }) => change({ language: value === "da" || value === "en" ? value : undefined })}
          >
            <Radio value="office" label={settings.followOffice} />
            <Radio value="da" label={settings.danish} />
            <Radio value="en" label={settings.english} />
          </RadioGroup>
        </Field>
        <Field label={settings.look}>
          <RadioGroup
            value={remembered.look ?? "office"}
            onChange={(_, { value }) => change({ look: value === "light" || value === "dark" ? value : undefined })}
          >
            <Radio value="office" label={settings.followOffice} />
            <Radio value="light" label={settings.light} />
            <Radio value="dark" label={settings.dark} />
          </RadioGroup>
        </Field>
        <Button
          onClick={() => {
            change({ favourites: [], lastFunctions: [], choices: {} });
            announce(settings.forgotten);
          }}
        >
          {settings.forget}
        </Button>
        <Field hint={settings.selfTestHint}>
          <Button onClick={() => setTesting(true)}>{settings.selfTest}</Button>
        </Field>
        <Caption1 className={styles.quiet}>{settings.privacy}</Caption1>
      </div>
    </View>
  );
}
