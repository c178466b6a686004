import { createContext, useContext } from "react";

const FetchPopulation = createContext<(() => void) | undefined>(undefined);
export const FetchPopulationProvider = FetchPopulation.Provider;

/** The way from a field that wants a population to where it is fetched; undefined where there is none. */
export const useFetchPopulation = (): (() => void) | undefined => useContext(FetchPopulation);
