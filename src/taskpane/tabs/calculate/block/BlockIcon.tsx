import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { PeopleCommunityRegular } from "@fluentui/react-icons/svg/people-community";
import { SavingsRegular } from "@fluentui/react-icons/svg/savings";
import { ScalesRegular } from "@fluentui/react-icons/svg/scales";
import { StepsRegular } from "@fluentui/react-icons/svg/steps";
import { TargetArrowRegular } from "@fluentui/react-icons/svg/target-arrow";
import type { ReactElement } from "react";
import type { BlockIcon as Icon } from "../../../../blocks/block";

const icons: Readonly<Record<Icon, ReactElement>> = {
  money: <SavingsRegular />,
  people: <PeopleCommunityRegular />,
  scales: <ScalesRegular />,
  trend: <DataTrendingRegular />,
  stairs: <StepsRegular />,
  goal: <TargetArrowRegular />,
};

/** What a guided calculation is about, drawn. */
export const BlockIcon = ({ icon }: { readonly icon: Icon }) => icons[icon];
