/** Areas that are no municipality, by Danmarks Statistik's code. */
export const largerAreas: Readonly<Record<string, string>> = {
  "000": "Hele landet",
  "084": "Region Hovedstaden",
  "085": "Region Sjælland",
  "083": "Region Syddanmark",
  "082": "Region Midtjylland",
  "081": "Region Nordjylland",
};
