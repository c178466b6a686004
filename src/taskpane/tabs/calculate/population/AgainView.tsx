import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { placeAddress } from "../../../../sheet/place";
import { agesText, ruleNames } from "../../../../sources/sourceLine";
import { tableFor } from "../../../../sources/populationTable";
import { useWriting } from "../../../form/useWriting";
import { useOwn, useTexts } from "../../../language/tongue";
import { Conditions } from "../../../parts/Conditions";
import { InsertFoot } from "../../../parts/InsertFoot";
import { View } from "../../../parts/View";
import { useWorkbook } from "../../../port";
import { againOf } from "./again";
import { fetchedText } from "./fetchedText";
import type { PopulationRecipe } from "./populationRecipe";
import { RenewedTable } from "./RenewedTable";
import { requestFor } from "./spots";
import { usePopulation } from "./usePopulation";
import { recipeArea, useStanding } from "./useStanding";
import { WithoutNetwork } from "./WithoutNetwork";
import { troubleWords, words } from "./words";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2 },
  left: { alignSelf: "flex-start" },
  text: { userSelect: "text" },
});

interface AgainViewProps {
  readonly recipe: PopulationRecipe;
  readonly onBack: () => void;
}

/** Populations that stand in the workbook fetched again as they were: old beside new, then written where they stand. */
export default function AgainView({ recipe: given, onBack }: AgainViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const workbook = useWorkbook();
  const { announce } = useAnnounce();
  const formId = useId();
  const [recipe, setRecipe] = useState(given);
  const [overEdited, setOverEdited] = useState(false);
  const pending = useRef<PopulationRecipe>(undefined);
  const { state, fetch, read, stop } = usePopulation();
  const writing = useWriting(({ place }) => {
    const next = pending.current;
    if (!next) return;
    const kept = { ...next, place };
    // It may stand elsewhere than it was kept for.
    const moved =
      placeAddress({ ...kept.place, rows: 1, columns: 1 }) !== placeAddress({ ...recipe.place, rows: 1, columns: 1 });
    const keep = async (): Promise<void> => {
      const populations = await workbook.populations();
      if (moved) await populations.forget(recipe);
      await populations.keep(kept);
      setRecipe(kept);
    };
    void keep().catch(() => undefined);
  });
  const now = useStanding(recipe, writing.round);
  const request = useMemo(
    () => (now ? requestFor(now.spots.spots, recipe.ages, recipe.rule) : undefined),
    [now, recipe.ages, recipe.rule],
  );
  // To open the view is to ask: it fetches once by itself.
  const asked = useRef(false);
  useEffect(() => {
    if (!request || asked.current) return;
    asked.current = true;
    void fetch(request);
  }, [request, fetch]);
  const again =
    now && state.step === "fetched"
      ? againOf(recipe, now, state.counts, fetchedText(state, recipe.language), overEdited)
      : undefined;
  const edited = again?.renewed.filter((one) => one.edited) ?? [];
  const changes = again?.renewed.filter(
    ({ kind, edited: by }) => kind === "added" || (kind === "changed" && (overEdited || !by)),
  );
  const said = state.step === "trouble" ? own(troubleWords[state.trouble.reason](state.trouble.detail)) : undefined;
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [announce, said]);
  const where = recipeArea(recipe);
  const ready = again !== undefined && (changes?.length ?? 0) > 0;
  return (
    <View
      title={own(words.againTitle)}
      back={{ to: texts.back, go: onBack }}
      foot={
        <InsertFoot
          writing={writing}
          where={
            ready && now
              ? texts.form.into(placeAddress(now.place))
              : again
                ? own(words.unchanged)
                : own(words.fetchFirst)
          }
          verb={own(words.write(changes?.length ?? 0))}
          ready={ready}
          form={formId}
        />
      }
    >
      <form
        id={formId}
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready || !now || writing.state.step === "writing") return;
          pending.current = again.recipe;
          void writing.start(again.plan, again.target, again.overwrite, { plan: now.plan, place: now.place });
        }}
      >
        <Conditions />
        <Body1 className={styles.quiet}>{own(words.againSummary)}</Body1>
        <Body1>
          {[
            tableFor(recipe.rule).id,
            ...(where === undefined ? [] : [where]),
            own(words.population(agesText(recipe.ages))),
            own(ruleNames[recipe.rule]),
          ].join(" · ")}
        </Body1>
        <Caption1>{placeAddress(now?.place ?? recipe.place)}</Caption1>
        {now === null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{own(words.againGone)}</MessageBarBody>
          </MessageBar>
        )}
        {(now === undefined || state.step === "fetching") && <ProgressBar aria-label={own(words.fetching)} />}
        {state.step === "fetching" ? (
          <Button className={styles.left} size="small" onClick={stop}>
            {texts.stop}
          </Button>
        ) : (
          request && (
            <Button className={styles.left} size="small" onClick={() => void fetch(request)}>
              {own(words.fetch)}
            </Button>
          )
        )}
        {said !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.text}>{said}</MessageBarBody>
          </MessageBar>
        )}
        {again && <RenewedTable renewed={again.renewed} />}
        {edited.length > 0 && (
          <Checkbox
            label={texts.update.edited(edited.map(({ spot }) => spot.label).join(", "))}
            checked={overEdited}
            onChange={(_, { checked }) => setOverEdited(checked === true)}
          />
        )}
        {request && <WithoutNetwork request={request} onText={read} />}
        <Button
          className={styles.left}
          size="small"
          appearance="subtle"
          onClick={() => void workbook.populations().then(({ forget }) => forget(recipe).then(onBack))}
        >
          {own(words.forgetThis)}
        </Button>
      </form>
    </View>
  );
}
