/** The tabs that exist, in their order. */
export const tabs = ["calculate", "control", "refund", "pages", "functions"] as const;

export type TabId = (typeof tabs)[number];

/** The tab to open: the remembered one if it still exists. */
export const tabOf = (remembered: string | undefined): TabId => tabs.find((tab) => tab === remembered) ?? tabs[0];
