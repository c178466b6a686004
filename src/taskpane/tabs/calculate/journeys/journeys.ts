import { forecastJourney, goalJourney, priceVolumeJourney } from "./budgetJourneys";
import { clusterJourney } from "./clusterJourney";
import type { Journey } from "./journey";
import { savingJourney } from "./savingJourney";

/** The guided journeys, in the order they are shown. */
export const journeys: readonly Journey[] = [
  savingJourney,
  clusterJourney,
  priceVolumeJourney,
  forecastJourney,
  goalJourney,
];
