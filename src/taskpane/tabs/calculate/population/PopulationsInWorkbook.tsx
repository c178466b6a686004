import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { placeAddress } from "../../../../sheet/place";
import { agesText } from "../../../../sources/sourceLine";
import { useOwn } from "../../../language/tongue";
import { ChoiceButton } from "../../../parts/ChoiceButton";
import { Section } from "../../../parts/Section";
import type { PopulationRecipe } from "./populationRecipe";
import { usePopulationRecipes } from "./usePopulationRecipes";
import { words } from "./words";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

const most = 4;

/** The populations that were fetched into the workbook, each of which can be fetched again; those that are marked first. */
export function PopulationsInWorkbook({ onAgain }: { readonly onAgain: (recipe: PopulationRecipe) => void }) {
  const styles = useStyles();
  const own = useOwn();
  const recipes = usePopulationRecipes();
  if (recipes.length === 0) return null;
  return (
    <Section title={own(words.fetchedHere)}>
      <div className={styles.list}>
        {recipes.slice(0, most).map((recipe) => (
          <ChoiceButton
            key={placeAddress(recipe.place)}
            appearance="outline"
            icon={<ArrowSyncRegular />}
            title={own(words.again(own(words.population(agesText(recipe.ages)))))}
            more={placeAddress(recipe.place)}
            onClick={() => onAgain(recipe)}
          />
        ))}
      </div>
    </Section>
  );
}
