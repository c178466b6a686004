/** The guided journeys in Danish: what they are, their fields and what may be wrong. */
export const danishJourneys = {
  heading: "Forløb",
  saving: {
    title: "Forventet og besparelse",
    summary:
      "Hvad er det værd, at andelen er faldet? Forventet ved uændret andel, faktisk, reel forskel og besparelse.",
    fields: {
      countBefore: { name: "Antal før", help: "Fuldtidspersoner i basisåret: én celle eller et tal." },
      populationBefore: { name: "Befolkning før", help: "Befolkningen i basisåret: én celle eller et tal." },
      countAfter: {
        name: "Antal efter",
        help: "Fuldtidspersoner i opfølgningen: en celle, et tal eller en kolonne med en række pr. periode.",
      },
      populationAfter: { name: "Befolkning efter", help: "Befolkningen i de samme perioder som antal efter." },
      price: { name: "Enhedspris, netto pr. år", help: "Kr. pr. fuldtidsperson pr. år efter statens refusion." },
      rounding: {
        name: "Afrunding",
        help: "1: som i dokumenterne: andelen med én decimal, antallet uden. 0: uden afrunding.",
      },
      sensitivity: {
        name: "Følsomhed for pris og andel",
        help: "En tabel med besparelsen ved en anden enhedspris og basisandel.",
      },
      clusterCount: {
        name: "Klyngens antal",
        help: "Til et scenarie som klyngens gennemsnit og bedste: én celle pr. kommune.",
      },
      clusterPopulation: { name: "Klyngens befolkning", help: "Befolkningen i de samme kommuner." },
    },
  },
  cluster: {
    title: "Klynge",
    summary: "Andel eller pr. 1.000, placering, gennemsnit og potentiale for en liste af kommuner.",
    fields: {
      names: { name: "Kommuner", help: "Kommunernes navne: én kolonne." },
      counts: { name: "Antal", help: "Fuldtidspersoner i hver kommune." },
      populations: { name: "Befolkning", help: "Befolkningen i hver kommune." },
      price: {
        name: "Enhedspris, netto pr. år",
        help: "Kr. pr. fuldtidsperson pr. år efter statens refusion; til potentialet.",
      },
      own: { name: "Egen kommune", help: "Fremhæves i tabellen." },
      measure: { name: "Mål", help: "0: andel i procent. 1: pr. 1.000 indbyggere." },
      mean: {
        name: "Gennemsnit, der regnes til",
        help: "0: vægtet med befolkningen. 1: simpelt, hver kommune tæller lige meget.",
      },
    },
  },
  priceVolume: {
    title: "Budgetafvigelse",
    summary: "Skyldes afvigelsen antal eller pris? Række for række, med totaler, der går op.",
    fields: {
      budgetCount: { name: "Budgetantal", help: "Det antal, budgettet regner med, en række pr. område." },
      budgetPrice: { name: "Budgetpris", help: "Budgettets pris pr. person i kr." },
      actualCount: { name: "Faktisk antal", help: "Det antal, det blev." },
      actualPrice: { name: "Faktisk pris", help: "Den pris pr. person, det blev, i kr." },
    },
  },
  forecast: {
    title: "Årsprognose",
    summary: "Hvor ender året? Kendte måneder som de er, resten som sidste år gange væksten.",
    fields: {
      lastYear: { name: "Sidste år", help: "12 måneder i en kolonne." },
      thisYear: { name: "I år", help: "12 celler i en kolonne, tomme fra den første ukendte måned." },
      window: {
        name: "Måneder at regne frem fra",
        help: "Antal seneste kendte måneder, væksten regnes på. Standard er 3.",
      },
      unit: { name: "Enhed", help: "0: personer. 1: kroner." },
    },
  },
  goal: {
    title: "Målopfyldelse",
    summary: "Hvor langt er der fra udgangspunkt til mål, hvad enten tallet skal op eller ned?",
    fields: {
      start: { name: "Udgangspunkt", help: "Tallet, da målet blev sat, en række pr. mål." },
      status: { name: "Status", help: "Tallet nu." },
      goal: { name: "Mål", help: "Tallet, man vil nå." },
    },
  },
  problem: {
    oneCell: (field: string) => `${field} skal være én celle eller et tal.`,
    oneColumn: (field: string) => `${field} skal være én kolonne.`,
    sameRows: (a: string, aRows: number, b: string, bRows: number) =>
      `${a} har ${aRows} rækker og ${b} har ${bRows}. Vælg lige mange.`,
    twelve: (field: string, rows: number) => `${field} har ${rows} celler. Vælg 12, én pr. måned.`,
    both: (a: string, b: string) => `${a} og ${b} hører sammen. Udfyld begge eller ingen.`,
  },
  result: "Resultat",
  insert: "Indsæt blokken",
  noAnswer: "Excel regner den ud, når den er indsat.",
};
