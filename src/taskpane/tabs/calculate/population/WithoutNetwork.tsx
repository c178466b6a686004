import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { populationAddress, type PopulationRequest } from "../../../../sources/populationRequest";
import { useOwn } from "../../../language/tongue";
import { copyText } from "../../../parts/copyText";
import { fileText } from "../../../parts/fileText";
import { words } from "./words";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  left: { alignSelf: "flex-start" },
  file: { display: "none" },
});

interface WithoutNetworkProps {
  readonly request: PopulationRequest;
  readonly onText: (text: string) => void;
}

/** The same table by hand: its address for a browser, and the file or its text back. */
export function WithoutNetwork({ request, onText }: WithoutNetworkProps) {
  const styles = useStyles();
  const own = useOwn();
  const file = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  const [copied, setCopied] = useState<string>();
  const address = populationAddress(request);
  return (
    <Accordion collapsible>
      <AccordionItem value="without">
        <AccordionHeader>{own(words.withoutNetwork)}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.stack}>
            <Body1>{own(words.withoutHelp)}</Body1>
            <Field label={own(words.address)}>
              <Input readOnly value={address} />
            </Field>
            <Button
              className={styles.left}
              size="small"
              onClick={() =>
                void copyText(address).then(
                  () => setCopied(own(words.copied)),
                  () => setCopied(own(words.notCopied)),
                )
              }
            >
              {own(words.copyAddress)}
            </Button>
            {copied !== undefined && <Caption1>{copied}</Caption1>}
            <Button className={styles.left} size="small" onClick={() => file.current?.click()}>
              {own(words.openFile)}
            </Button>
            <input
              ref={file}
              className={styles.file}
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              aria-label={own(words.openFile)}
              tabIndex={-1}
              onChange={({ currentTarget }) => {
                const [first] = currentTarget.files ?? [];
                if (first) void fileText(first).then(onText);
                // The same file can be chosen again.
                currentTarget.value = "";
              }}
            />
            <Field label={own(words.paste)}>
              <Textarea value={pasted} rows={3} spellCheck={false} onChange={(_, { value }) => setPasted(value)} />
            </Field>
            <Button
              className={styles.left}
              size="small"
              disabledFocusable={pasted.trim() === ""}
              onClick={() => pasted.trim() !== "" && onText(pasted)}
            >
              {own(words.read)}
            </Button>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
