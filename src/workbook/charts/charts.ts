import { insertChart } from "./insertChart";
import { removeChart } from "./removeChart";

/** Charts of Excel's own, put into the sheet and taken out again. */
export const charts = { insert: insertChart, remove: removeChart };

export type Charts = typeof charts;
