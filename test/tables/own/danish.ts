import { sheet, type OwnSheet } from "./sheet";

/** Sheets as municipal economists and analysts have them. */
export const danishSheets: readonly OwnSheet[] = [
  sheet(
    "ledige-pr-maaned-med-titel",
    `
Ledighed i Randers Kommune
Udtrukket 3. maj 2024

Tidspunkt | Bruttoledige | Borgere 16-66 år i befolkningen
januar 2023 | 2107 | 62011
februar 2023 | 2098 | 62043
marts 2023 | 2044 | 62050
april 2023 | 1991 | 62088
maj 2023 | 1950 | 62101

Kilde: jobindsats.dk
`,
    {
      reading: {
        table: "A4:C9",
        headings: [4],
        labels: "A",
        body: "B5:C9",
        items: "month",
        orientation: "down",
        roles: "count population",
        totals: [],
        references: [],
      },
      first: "ANDEL saving",
      also: "ANDEL PRTUSINDE",
      never: "FORDELING cluster KLYNGESNIT forecast",
    },
  ),
  sheet(
    "budget-med-overskrift-i-to-linjer",
    `
 | | | | |
 | Politikområde 4: Arbejdsmarked, beløb i mio. kr. | | | |
 | | | | |
 | | Vedtaget | Korrigeret | Forbrug | Forventet
 | Funktion | budget | budget | ultimo maj | årsresultat
 | 05.57.71 Sygedagpenge | 92.1 | 93.4 | 40.2 | 95.0
 | 05.57.73 Kontanthjælp | 110.0 | 108.5 | 45.9 | 107.1
 | 05.58.82 Ressourceforløb | 63.5 | 63.5 | 26.8 | 64.2
 | 05.58.83 Ledighedsydelse | 14.9 | 15.2 | 6.1 | 15.0
 | Serviceudgifter i alt | 280.5 | 280.6 | 119.0 | 281.3
`,
    {
      reading: {
        table: "B4:F10",
        headings: [4, 5],
        labels: "B",
        body: "C6:F9",
        items: "account",
        orientation: "down",
        totals: [10],
        roles: "amount amount amount amount",
        scales: [1000000, 1000000, 1000000, 1000000],
        natures: "flow flow flow flow",
      },
      first: "AFVIGELSE",
      never: "ANDEL FORDELING PRISMAENGDE priceVolume saving",
    },
  ),
  sheet(
    "kommuner-med-kode-foran-og-region",
    `
Kode | Kommune | Helårspersoner | Indbyggere 18-66 år
101 | København | 31022 | 450112
147 | Frederiksberg | 4011 | 71090
151 | Ballerup | 2490 | 30215
153 | Brøndby | 2511 | 23088
 | Gns. for klyngen | 2500.5 | 26651.5
 | Region Hovedstaden | 81040 | 1201333
 | Hele landet | 390118 | 3671201
`,
    {
      formats: { "A2:A8": "000" },
      reading: {
        table: "A1:D8",
        headings: [1],
        labels: "B",
        body: "C2:D5",
        items: "municipality",
        references: [6, 7, 8],
        totals: [],
        roles: "count population",
      },
      first: "ANDEL cluster KLYNGESNIT",
      also: "cluster",
      never: "saving FORDELING OPDELING",
    },
  ),
  sheet(
    "kontoplan-hvor-alt-er-regnet",
    `
Budgetopfølgning pr. 30. juni
(1.000 kr.)

Konto | Budget | Regnskab | Afvigelse | Forbrug i %
Aktivering | 12000 | 6400 | -5600 | 0.533
Mentor | 3100 | 1500 | -1600 | 0.484
Løntilskud | 7400 | 3900 | -3500 | 0.527
Sum | 22500 | 11800 | -10700 | 0.524
`,
    {
      formats: { "E5:E8": "0%", "B5:D8": "#,##0" },
      formulas: { D5: "=C5-B5", D6: "=C6-B6", D7: "=C7-B7", D8: "=C8-B8", B8: "=SUM(B5:B7)", C8: "=SUM(C5:C7)" },
      reading: {
        table: "A4:E8",
        headings: [4],
        labels: "A",
        body: "B5:E7",
        items: "account",
        totals: [8],
        roles: "amount amount amount share",
        scales: [1000, 1000, 1000, 1],
        odd: {},
      },
      first: "silence",
      never: "AFVIGELSE ANDEL",
    },
  ),
  sheet(
    "kvartaler-ned-andel-i-brøk",
    `
Kvartal | Andel på forsørgelse | Folketal 16-24 år
2019K1 | 0.083 | 10412
2019K2 | 0.081 | 10398
2019K3 | 0.079 | 10377
2019K4 | 0.08 | 10420
`,
    {
      formats: { "B2:B5": "0.0%" },
      reading: {
        table: "A1:C5",
        headings: [1],
        labels: "A",
        body: "B2:C5",
        items: "quarter",
        roles: "share population",
        scales: [1, 1],
      },
      first: "FORVENTET",
      never: "ANDEL PRTUSINDE",
    },
  ),
  sheet(
    "alder-og-koen-krydstabel",
    `
Modtagere af førtidspension efter alder og køn
Alder | Mænd | Kvinder | I alt
18-29 år | 211 | 154 | 365
30-39 år | 302 | 288 | 590
40-49 år | 544 | 601 | 1145
50-59 år | 1010 | 1222 | 2232
I alt | 2067 | 2265 | 4332
Kilde: egne udtræk
`,
    {
      reading: {
        table: "A2:D7",
        headings: [2],
        labels: "A",
        body: "B3:C6",
        items: "agegroup",
        orientation: "cross",
        totals: [7, "D"],
        roles: "count count",
      },
      first: "DISKRETION FORDELING",
      also: "DISKRETION",
      never: "ANDEL OPDELING",
    },
  ),
  sheet(
    "ydelser-med-samlet-øverst-uden-overskrift-over-navne",
    `
 | Fuldtidspersoner
Alle ydelser | 4140
Dagpenge | 902
Kontanthjælp | 655
Sygedagpenge | 781
Fleksjob | 1101
Efterløn | 701
`,
    {
      reading: {
        table: "A1:B7",
        headings: [1],
        labels: "A",
        body: "B3:B7",
        items: "benefit",
        totals: [2],
        roles: "count",
      },
      first: "FORDELING",
      never: "INDEKSTAL REFUSIONSANDEL",
    },
  ),
  sheet(
    "maal-og-status",
    `
Effektmål | Baseline 2022 | Status maj 2024 | Måltal 2025
Andel i uddannelse (pct.) | 38.1 | 41.5 | 45
Sagsbehandlingstid, dage | 31 | 24 | 20
Ledige over 26 uger, personer | 412 | 377 | 300
`,
    {
      reading: {
        table: "A1:D4",
        headings: [1],
        labels: "A",
        body: "B2:D4",
        items: "line",
        orientation: "down",
        roles: "unknown unknown unknown",
      },
      selection: "D3",
      first: "goal MAALOPFYLDELSE",
      never: "FORDELING INDEKSTAL",
    },
  ),
  sheet(
    "pris-og-maengde-i-andre-ord",
    `
Område | Antal helårspersoner, budget | Gennemsnitspris, budget | Antal helårspersoner, regnskab | Gennemsnitspris, regnskab
Botilbud | 41 | 612000 | 44 | 598000
Aflastning | 18 | 211000 | 17 | 219500
Støttekontakt | 120 | 48000 | 131 | 47200
`,
    {
      reading: {
        table: "A1:E4",
        headings: [1],
        labels: "A",
        body: "B2:E4",
        orientation: "down",
        roles: "count price count price",
        natures: "stock price stock price",
      },
      first: "priceVolume PRISMAENGDE",
      also: "priceVolume",
      never: "ANDEL OPDELING AFVIGELSE",
    },
  ),
  sheet(
    "pris-og-maengde-under-flettede-overskrifter",
    `
 | Budget | | Forventet |
Ydelse | Antal | Pris pr. helårsperson | Antal | Pris pr. helårsperson
Kontanthjælp | 410 | 121000 | 402 | 122500
Sygedagpenge | 377 | 133000 | 391 | 131100
Revalidering | 22 | 140000 | 19 | 141000
`,
    {
      merged: ["B1:C1", "D1:E1"],
      reading: {
        table: "A1:E5",
        headings: [1, 2],
        labels: "A",
        body: "B3:E5",
        items: "benefit",
        roles: "count price count price",
      },
      first: "priceVolume PRISMAENGDE",
    },
  ),
  sheet(
    "uger-som-mandage",
    `
Uge fra | Henvendelser | Afsluttede sager
@2024-01-01 | 45 | 41
@2024-01-08 | 51 | 44
@2024-01-15 | 39 | 47
@2024-01-22 | 42 | 40
`,
    {
      formats: { "A2:A5": "dd-mm-yyyy" },
      reading: { table: "A1:C5", headings: [1], labels: "A", body: "B2:C5", items: "date" },
      never: "REFUSIONSSATS REFUSIONSTJEK TRINFORDELING",
    },
  ),
  sheet(
    "ugenumre-som-raekker",
    `
Ugenr. | Nye sager | Lukkede sager
1 | 12 | 15
2 | 18 | 11
3 | 14 | 16
4 | 9 | 12
5 | 15 | 15
`,
    {
      reading: {
        table: "A1:C6",
        headings: [1],
        labels: "A",
        body: "B2:C6",
        items: "week",
        roles: "count count",
        natures: "flow flow",
      },
      never: "REFUSIONSSATS MEDFINANSIERING ANDEL",
    },
  ),
  sheet(
    "anciennitet-og-bogført-refusion",
    `
Ydelse | Anciennitet (uger) | Udbetalt ydelse, kr. | Hjemtaget refusion, kr.
Kontanthjælp | 2 | 11500 | 9200
Kontanthjælp | 30 | 11500 | 3450
Sygedagpenge | 60 | 18200 | 3640
`,
    {
      reading: {
        table: "A1:D4",
        headings: [1],
        labels: "A",
        body: "B2:D4",
        items: "benefit",
        roles: "week amount amount",
      },
      first: "REFUSIONSTJEK",
      never: "ANDEL FORDELING",
    },
  ),
  sheet(
    "uge-er-datoer-i-udtraek",
    `
Kommune | Uge | Ydelse | Personer | Udbetalingsbeløb | Refusionspct. | Refusionsbeløb
Viborg | @2024-02-05 | Sygedagpenge | 101 | 390200 | 40 | 156080
Viborg | @2024-02-05 | Kontanthjælp | 144 | 288100 | 20 | 57620
Viborg | @2024-02-12 | Sygedagpenge | 98 | 388000 | 40 | 155200
Viborg | @2024-02-12 | Kontanthjælp | 146 | 290400 | 20 | 58080
`,
    {
      formats: { "B2:B5": "yyyy-mm-dd" },
      reading: {
        table: "A1:G5",
        headings: [1],
        labels: "C",
        body: "D2:G5",
        items: "benefit",
        roles: "count amount refund amount",
        scales: [1, 1, 0.01, 1],
      },
      first: "silence",
      never: "REFUSIONSTJEK REFUSIONSSATS TRINFORDELING",
    },
  ),
  sheet(
    "refusionstrin-i-andre-ord",
    `
Refusionstrappe, fuldtidspersoner på kontanthjælp

Trin | Antal fuldtidspersoner
1.-4. uge | 22
5.-26. uge | 140
27.-52. uge | 98
Over 52 uger | 401
Total | 661
`,
    {
      reading: {
        table: "A3:B8",
        headings: [3],
        labels: "A",
        body: "B4:B7",
        items: "step",
        totals: [8],
        roles: "count",
      },
      first: "REFUSIONSANDEL NETTOUDGIFT",
      also: "NETTOUDGIFT",
      never: "FORDELING INDEKSTAL",
    },
  ),
  sheet(
    "personliste-med-navne",
    `
Navn | Fødselsdato | Målgruppe | Ugers anciennitet
Anna Andersen | @1994-02-03 | Aktivitetsparat | 44
Bo Bentsen | @1988-11-21 | Jobparat | 8
Carla Christensen | @1990-07-30 | Aktivitetsparat | 130
`,
    {
      formats: { "B2:B4": "dd-mm-yyyy" },
      reading: {
        table: "A1:D4",
        headings: [1],
        labels: null,
        body: null,
        items: "person",
        orientation: "down",
        totals: [],
        roles: "",
      },
      first: "silence",
    },
  ),
  sheet(
    "sager-pr-person",
    `
Sagsnr. | Borger | Ydelse | Dage
2024-00112 | A.B. | Sygedagpenge | 71
2024-00187 | C.D. | Sygedagpenge | 12
2024-00231 | E.F. | Kontanthjælp | 365
`,
    {
      reading: { table: "A1:D4", headings: [1], labels: null, body: null, items: "person" },
      first: "silence",
    },
  ),
  sheet(
    "skoler-er-ikke-personer",
    `
Navn | Adresse | Elever | Heraf i specialklasse
Nordre Skole | Skolegade 1 | 512 | 18
Søndre Skole | Parkvej 44 | 388 | 9
Vestre Skole | Ringvej 102 | 604 | 31
`,
    {
      reading: { table: "A1:D4", headings: [1], labels: "B", body: "C2:D4", items: "line" },
    },
  ),
  sheet(
    "foreløbige-maaneder-og-huller",
    `
Måned | Fuldtidspersoner | Borgere 18-29 år, befolkning
2024M01 | 1410 | 12900
2024M02 | 1402 | 12903
2024M03 | .. | 12911
2024M04 | '1.398 | 12919
2024M05* | 1391 | 12925
2024M06* |  |

* Foreløbige tal
`,
    {
      reading: {
        table: "A1:C7",
        headings: [1],
        labels: "A",
        body: "B2:C7",
        items: "month",
        roles: "count population",
        missing: ["B4", "B7", "C7"],
        odd: { B5: "text number" },
      },
      first: "ANDEL saving",
    },
  ),
  sheet(
    "årets-måneder-på-tværs-med-mål",
    `
Nøgletal 2024

Nøgletal | jan | feb | mar | apr | maj | jun
Antal fuldtidspersoner | 812 | 808 | 801 | 799 | 795 | 790
Folketal 18-66 år | 40120 | 40131 | 40140 | 40155 | 40170 | 40188
Udgift, t.kr. | 9120 | 9088 | 9010 | 8990 | 8955 | 8901
Andel af befolkningen (pct.) | 2.02 | 2.01 | 2 | 1.99 | 1.98 | 1.97
`,
    {
      reading: {
        table: "A3:G7",
        headings: [3],
        labels: "3",
        body: "B4:G7",
        items: "month",
        orientation: "across",
        roles: "count population amount share",
        scales: [1, 1, 1000, 0.01],
      },
      selection: "B4:G5",
      first: "saving KONTROLGRAENSER.ANDEL ANDELSINTERVAL",
      never: "ANDEL FORDELING",
    },
  ),
  sheet(
    "kommuner-på-tværs-mål-ned",
    `
 | Viborg | Skive | Holstebro
Fuldtidspersoner | 1843 | 861 | 1073
Befolkning 18-29 år | 13122 | 6006 | 8613
Nettoudgift (1.000 kr.) | 124900 | 58350 | 72700
`,
    {
      reading: {
        table: "A1:D4",
        headings: [1],
        labels: "1",
        body: "B2:D4",
        items: "municipality",
        orientation: "across",
        roles: "count population amount",
        scales: [1, 1, 1000],
      },
      first: "ANDEL cluster KLYNGESNIT",
    },
  ),
  sheet(
    "to-år-side-om-side-uden-fletning",
    `
 | 2022 | | 2023 |
Aldersgruppe | Ledige | Folketal | Ledige | Folketal
16-24 år | 210 | 9120 | 188 | 9077
25-29 år | 340 | 5104 | 322 | 5150
30-49 år | 801 | 21044 | 790 | 20900
50-66 år | 611 | 20011 | 633 | 20188
`,
    {
      reading: {
        table: "A1:E6",
        headings: [1, 2],
        labels: "A",
        body: "B3:E6",
        items: "agegroup",
        orientation: "down",
        roles: "count population count population",
      },
      first: "OPDELING saving SAMMENSAETNING",
      also: "OPDELING",
      never: "FORDELING forecast priceVolume",
    },
  ),
  sheet(
    "år-som-overskrift-og-ændring",
    `
Fuldtidspersoner | 2021 | 2022 | 2023 | Ændring 2021-23
Kontanthjælp | 655 | 640 | 611 | -44
Sygedagpenge | 790 | 801 | 812 | 22
Ledighedsydelse | 101 | 96 | 99 | -2
I alt | 1546 | 1537 | 1522 | -24
`,
    {
      reading: {
        table: "A1:E5",
        headings: [1],
        labels: "A",
        body: "B2:E4",
        items: "benefit",
        orientation: "cross",
        totals: [5],
        odd: {},
      },
    },
  ),
  sheet(
    "regnskab-i-år-og-sidste-år",
    `
Md. | Udgift sidste år | Udgift i år
jan | 1020 | 1101
feb | 998 | 1040
mar | 1050 | 1088
apr | 1011 | 1020
maj | 1030 |
jun | 1002 |
jul | 990 |
aug | 1044 |
sep | 1051 |
okt | 1060 |
nov | 1039 |
dec | 1100 |
`,
    {
      reading: {
        table: "A1:C13",
        headings: [1],
        labels: "A",
        body: "B2:C13",
        items: "month",
        roles: "amount amount",
        missing: ["C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13"],
      },
      first: "forecast AARSPROGNOSE",
      never: "ANDEL OPDELING FORDELING",
    },
  ),
  sheet(
    "ingen-overskrifter-og-tal",
    `
Viborg | 1843 | 13122
Herning | 1587 | 13459
Silkeborg | 1522 | 11904
Skive | 861 | 6006
`,
    {
      reading: {
        table: "A1:C4",
        headings: [],
        labels: "A",
        body: "B1:C4",
        items: "municipality",
        roles: "unknown unknown",
        natures: "none none",
      },
      first: "silence",
    },
  ),
  sheet(
    "tekst-over-tal-er-ingen-overskrift",
    `
Unge uden for arbejdsmarkedet
januar | 230 | 4410
februar | 225 | 4415
marts | 219 | 4412
april | 221 | 4420
`,
    {
      reading: { table: "A2:C5", headings: [], labels: "A", body: "B2:C5", items: "month", roles: "unknown unknown" },
      first: "silence",
    },
  ),
  sheet(
    "kladde",
    `
ring til Lars | | 400
 | ? |
12 | | husk bilag
 | 7 |
ok | | ja
`,
    {
      reading: { table: null, headings: [], labels: null, body: null },
      selection: "A1:C5",
      first: "silence",
    },
  ),
  sheet(
    "delsummer-med-formler",
    `
Målgruppe | Personer
Åbenlyst uddannelsesparate | 41
Uddannelsesparate | 220
Uddannelseshjælp i alt | 261
Jobparate | 160
Aktivitetsparate | 411
Kontanthjælp i alt | 571
Hovedtotal | 832
`,
    {
      formulas: { B4: "=SUM(B2:B3)", B7: "=SUM(B5:B6)", B8: "=B4+B7" },
      reading: {
        table: "A1:B8",
        headings: [1],
        labels: "A",
        body: "B2:B3,B5:B6",
        items: "group",
        totals: [4, 7, 8],
        roles: "count",
      },
      first: "FORDELING",
    },
  ),
  sheet(
    "delsum-uden-ord",
    `
Gruppe | Helårspersoner
Gruppe A | 812
Gruppe B | 377
Gruppe A og B | 1189
Gruppe C | 404
Gruppe D | 115
Gruppe C og D | 519
`,
    {
      reading: { table: "A1:B7", headings: [1], labels: "A", body: "B2:B3,B5:B6", items: "group", totals: [4, 7] },
      first: "FORDELING",
    },
  ),
  sheet(
    "afsnit-med-overskrifter-i-tabellen",
    `
Personer på offentlig forsørgelse

Område | 2022 | 2023

Midlertidige ydelser
Kontanthjælp | 655 | 640
Sygedagpenge | 790 | 801

Varige ydelser
Førtidspension | 2101 | 2077
Fleksjob | 877 | 902
Seniorpension | 91 | 120

Anm.: Helårspersoner.
`,
    {
      reading: {
        table: "A3:C12",
        headings: [3],
        labels: "A",
        body: "B6:C7,B10:C12",
        items: "benefit",
        orientation: "cross",
        sections: [5, 9],
        totals: [],
        roles: "count count",
      },
    },
  ),
  sheet(
    "to-tabeller-over-hinanden",
    `
Ledige
Måned | Antal | Befolkning
jan 2024 | 410 | 9120
feb 2024 | 402 | 9125
mar 2024 | 398 | 9131

Sygemeldte
Måned | Antal | Befolkning
jan 2024 | 511 | 9120
feb 2024 | 520 | 9125
mar 2024 | 507 | 9131
`,
    {
      selection: "B8:C11",
      reading: {
        table: "A8:C11",
        headings: [8],
        labels: "A",
        body: "B9:C11",
        items: "month",
        roles: "count population",
      },
      first: "ANDEL saving",
    },
  ),
  sheet(
    "to-tabeller-ved-siden-af-hinanden",
    `
Ledige i kommunen | | | | Budget 2024 (t.kr.) | |
Alder | Ledige | Indbyggertal | | Konto | Budget | Forbrug
18-24 år | 88 | 3011 | | Løn | 4100 | 2011
25-34 år | 140 | 4720 | | Kurser | 350 | 120
35-49 år | 155 | 7011 | | Kørsel | 90 | 41
50-66 år | 133 | 8120 | | |
`,
    {
      selection: "F3",
      reading: {
        table: "E2:G5",
        headings: [2],
        labels: "E",
        body: "F3:G5",
        items: "account",
        roles: "amount amount",
        scales: [1000, 1000],
      },
      first: "AFVIGELSE",
    },
  ),
  sheet(
    "skjulte-rækker-og-kolonne",
    `
Uge | Modtagere | Forløb i alt
Uge 1 | 55 | 80
Uge 2 | 57 | 81
Uge 3 | 52 | 77
Uge 4 | 50 | 75
`,
    {
      hidden: { rows: [3], columns: ["C"] },
      reading: { table: "A1:C5", headings: [1], labels: "A", body: "B2:C5", items: "week" },
    },
  ),
  sheet(
    "tilflyttere-og-fraflyttere",
    `
År | Tilflyttere | Fraflyttere
2018 | 640 | 701
2019 | 655 | 688
2020 | 610 | 640
2021 | 702 | 655
`,
    {
      reading: {
        table: "A1:C5",
        headings: [1],
        labels: "A",
        body: "B2:C5",
        items: "year",
        roles: "count count",
        natures: "flow flow",
      },
      first: "NETTOTILFLYTNING",
      never: "ANDEL PRTUSINDE REFUSIONSSATS",
    },
  ),
  sheet(
    "ydelsesdage-og-grad",
    `
Måned | Ydelsesdage | Grad
jan | 10211 | 0.82
feb | 9502 | 0.83
mar | 10417 | 0.81
`,
    {
      reading: { table: "A1:C4", headings: [1], labels: "A", body: "B2:C4", items: "month", roles: "days degree" },
      first: "FULDTIDSPERSONER",
    },
  ),
  sheet(
    "alle-tal-er-tekst",
    `
'Måned | 'Antal unge | 'Befolkning
'jan 2020 | '1.410 | '12.900
'feb 2020 | '1.402 | '12.903
'mar 2020 | '1.388 | '12.911
'apr 2020 | '1.381 | '12.915
`,
    {
      reading: {
        table: "A1:C5",
        headings: [1],
        labels: "A",
        body: "B2:C5",
        items: "month",
        roles: "count population",
        odd: {
          B2: "text number",
          B3: "text number",
          B4: "text number",
          B5: "text number",
          C2: "text number",
          C3: "text number",
          C4: "text number",
          C5: "text number",
        },
      },
      first: "TALFRATEKST",
    },
  ),
  sheet(
    "excel-tabel-uden-totalrække",
    `
Rapport

Område | Fuldtidspersoner | Befolkning
Nord | 210 | 4100
Syd | 188 | 3900
Øst | 240 | 5200
Bemærk: foreløbige tal
`,
    {
      table: { name: "tblOmr", area: "A3:C6" },
      reading: { table: "A3:C6", headings: [3], labels: "A", body: "B4:C6", roles: "count population" },
      first: "ANDEL PRTUSINDE",
    },
  ),
  sheet(
    "bemærkning-og-enhed-i-kolonner",
    `
Nøgletal | Enhed | 2022 | 2023 | Bemærkning
Ledige | personer | 410 | 388 |
Sagsbehandlingstid | dage | 31 | 28 | ny opgørelse
Udgift | t.kr. | 9120 | 9011 |
`,
    {
      reading: {
        table: "A1:E4",
        headings: [1],
        labels: "1",
        body: "C2:D4",
        items: "year",
        orientation: "across",
        roles: "count days amount",
        scales: [1, 1, 1000],
      },
    },
  ),
  sheet(
    "enhedsrække-under-overskrifter",
    `
Ydelse | Modtagere | Udgift | Andel
 | personer | 1.000 kr. | pct.
Kontanthjælp | 655 | 80120 | 31.2
Sygedagpenge | 790 | 104500 | 40.7
Fleksjob | 722 | 72110 | 28.1
`,
    {
      reading: {
        table: "A1:D5",
        headings: [1, 2],
        labels: "A",
        body: "B3:D5",
        items: "benefit",
        roles: "count amount share",
        scales: [1, 1000, 0.01],
      },
    },
  ),
  sheet(
    "promille-og-rate",
    `
Kommune | Unge på ydelse pr. 1.000 unge | Rang
Viborg | 112 | 4
Skive | 143 | 6
Lemvig | 98 | 2
Struer | 121 | 5
Hele landet | 110 |
`,
    {
      reading: {
        table: "A1:C6",
        headings: [1],
        labels: "A",
        body: "B2:C5",
        items: "municipality",
        references: [6],
        roles: "rate rank",
        scales: [1, 1],
        natures: "ratio none",
      },
      never: "ANDEL PRTUSINDE KLYNGERANG cluster",
    },
  ),
  sheet(
    "klik-i-titlen",
    `
Modtagere af uddannelseshjælp
Kvartal | Modtagere
1. kvt. 2020 | 310
2. kvt. 2020 | 305
3. kvt. 2020 | 299
`,
    {
      selection: "A1",
      reading: { table: "A2:B5", headings: [2], labels: "A", body: "B3:B5", items: "quarter", roles: "count" },
    },
  ),
  sheet(
    "hele-rækker-markeret",
    `
Gruppe | Personer | Befolkning
Gruppe 1 | 624 | 5200
Gruppe 2 | 278 | 4100
Gruppe 3 | 565 | 3900
`,
    {
      selection: "2:3",
      reading: { table: "A1:C4", headings: [1], labels: "A", body: "B2:C4", items: "group", roles: "count population" },
      first: "ANDEL PRTUSINDE",
    },
  ),
  sheet(
    "byer-og-gennemsnit-med-formel",
    `
By | Ledige | Indbyggere
Bjerringbro | 210 | 7400
Karup | 80 | 2300
Stoholm | 66 | 2500
Middel | 118.67 | 4066.67
`,
    {
      formulas: { B5: "=AVERAGE(B2:B4)", C5: "=AVERAGE(C2:C4)" },
      reading: {
        table: "A1:C5",
        headings: [1],
        labels: "A",
        body: "B2:C4",
        references: [5],
        totals: [],
        roles: "count population",
      },
      first: "ANDEL PRTUSINDE",
    },
  ),
  sheet(
    "indtægter-er-negative-men-antal-er-ikke",
    `
Post | Budget (kr.) | Regnskab (kr.) | Antal sager
Udgifter | 410000 | 398000 | 41
Indtægter | -120000 | -131000 | -3
`,
    {
      reading: {
        table: "A1:D3",
        headings: [1],
        labels: "A",
        body: "B2:D3",
        items: "account",
        roles: "amount amount count",
        odd: { D3: "negative" },
      },
      first: "AFVIGELSE",
    },
  ),
  sheet(
    "kalenderuge-efter-år",
    `
År | Uge | Henvendelser
2024 | 1 | 40
2024 | 2 | 44
2024 | 3 | 41
2024 | 4 | 39
`,
    {
      reading: { table: "A1:C5", headings: [1], labels: "B", body: "C2:C5", items: "week", roles: "count" },
      never: "REFUSIONSSATS MEDFINANSIERING TRINFORDELING",
    },
  ),
  sheet(
    "regioner-som-delsummer",
    `
Kommune | Antal | Befolkning
Aalborg | 14100 | 148000
Hjørring | 4600 | 38000
Region Nordjylland | 18700 | 186000
Viborg | 6231 | 61151
Skive | 3120 | 28510
Region Midtjylland | 9351 | 89661
I alt | 28051 | 275661
`,
    {
      reading: {
        table: "A1:C8",
        headings: [1],
        labels: "A",
        body: "B2:C3,B5:C6",
        items: "municipality",
        totals: [4, 7, 8],
        references: [],
      },
      first: "ANDEL cluster KLYNGESNIT",
    },
  ),
  sheet(
    "tomme-linjer-i-og-under-overskriften",
    `
 | 2022 | | 2023 |

Kommune | Ledige | Folketal | Ledige | Folketal

Viborg | 1903 | 12903 | 1864 | 13067
Herning | 1541 | 13123 | 1502 | 13483
Skive | 862 | 5940 | 838 | 5984
`,
    {
      reading: {
        table: "A1:E7",
        headings: [1, 3],
        labels: "A",
        body: "B5:E7",
        items: "municipality",
        roles: "count population count population",
      },
      first: "OPDELING saving ANDELSFORSKEL",
      never: "cluster",
    },
  ),
  sheet(
    "et-ord-i-hver-linje-af-overskriften",
    `
 | Antal | Befolkning
 | fuldtids- | 18-29 år
Måned | personer | primo
jan | 410 | 9120
feb | 402 | 9125
mar | 399 | 9131
`,
    {
      reading: {
        table: "A1:C6",
        headings: [1, 2, 3],
        labels: "A",
        body: "B4:C6",
        items: "month",
        roles: "count population",
      },
      first: "ANDEL saving",
    },
  ),
  sheet(
    "flettede-navne-og-år-i-rækkerne",
    `
Kommune | År | Antal ledige | Befolkning
Viborg | 2020 | 410 | 9120
 | 2021 | 402 | 9101
 | 2022 | 398 | 9090
Skive | 2020 | 210 | 4400
 | 2021 | 205 | 4390
 | 2022 | 199 | 4377
`,
    {
      merged: ["A2:A4", "A5:A7"],
      reading: {
        table: "A1:D7",
        headings: [1],
        labels: "A",
        body: "B2:D7",
        items: "municipality",
        roles: "period count population",
        natures: "none stock stock",
      },
      first: "ANDEL PRTUSINDE",
      never: "cluster KLYNGESNIT saving",
    },
  ),
  sheet(
    "budget-med-forkortelser",
    `
Område | Opr. budget | Korr. budget | Forbrug 30/6 | Forbr. % | Forv. regnskab
Dagpenge | 120.4 | 121.0 | 60.1 | 49.7 | 122.5
Fleksjob | 88.0 | 88.0 | 43.9 | 49.9 | 87.1
I alt | 208.4 | 209.0 | 104.0 | 49.8 | 209.6
`,
    {
      reading: {
        table: "A1:F4",
        headings: [1],
        labels: "A",
        body: "B2:F3",
        items: "account",
        totals: [4],
        roles: "amount amount amount share amount",
        scales: [1, 1, 1, 0.01, 1],
      },
      first: "AFVIGELSE",
      never: "ANDEL FORDELING",
    },
  ),
  sheet(
    "grænse-i-procent-er-ingen-andel",
    `
Klassetrin | Elever | Elever med fravær over 10 pct.
7 | 1174 | 353
8 | 960 | 169
9 | 239 | 80
`,
    {
      reading: { table: "A1:C4", headings: [1], labels: "A", body: "B2:C4", roles: "count count", scales: [1, 1] },
      never: "FORVENTET BEFOLKNINGFRA",
    },
  ),
  sheet(
    "jobparate-er-ingen-rate-og-handel-ingen-andel",
    `
Kommune | Jobparate | Aktivitetsparate | Handel | Total
Viborg | 160 | 411 | 220 | 791
Herning | 144 | 377 | 201 | 722
Skive | 80 | 166 | 90 | 336
Sum | 384 | 954 | 511 | 1849
`,
    {
      reading: {
        table: "A1:E5",
        headings: [1],
        labels: "A",
        body: "B2:D4",
        items: "municipality",
        totals: [5, "E"],
        roles: "unknown unknown unknown",
      },
      first: "silence",
    },
  ),
  sheet(
    "forbrug-krydset-med-år-og-måneder-der-mangler",
    `
Forbrug, kr. | 2024 | 2025
jan | 4000 | 4100
feb | 4013 | 4101
mar | 4026 | 4102
apr | 4039 | 4103
maj | 4052 |
jun | 4065 |
jul | 4078 |
aug | 4091 |
sep | 4104 |
okt | 4117 |
nov | 4130 |
dec | 4143 |
`,
    {
      reading: { table: "A1:C13", headings: [1], labels: "A", body: "B2:C13", items: "month", roles: "amount amount" },
      first: "forecast AARSPROGNOSE",
    },
  ),
  sheet(
    "to-år-i-en-kolonne-med-måneder-der-mangler",
    `
Måned | Forbrug, kr.
jan 2024 | 4000
feb 2024 | 4013
mar 2024 | 4026
apr 2024 | 4039
maj 2024 | 4052
jun 2024 | 4065
jul 2024 | 4078
aug 2024 | 4091
sep 2024 | 4104
okt 2024 | 4117
nov 2024 | 4130
dec 2024 | 4143
jan 2025 | 4100
feb 2025 | 4101
mar 2025 | 4102
apr 2025 | 4103
maj 2025 | 
jun 2025 | 
jul 2025 | 
aug 2025 | 
sep 2025 | 
okt 2025 | 
nov 2025 | 
dec 2025 | 
`,
    {
      reading: { table: "A1:B25", headings: [1], labels: "A", body: "B2:B25", items: "month", roles: "amount" },
      first: "forecast AARSPROGNOSE",
    },
  ),
  sheet(
    "varighed-er-ingen-trappe",
    `
Varighed | Fuldtidspersoner
0-13 uger | 210
14-26 uger | 180
27-52 uger | 160
Over 52 uger | 612
`,
    {
      reading: { table: "A1:B5", headings: [1], labels: "A", body: "B2:B5", items: "line", roles: "count" },
      first: "FORDELING",
      never: "REFUSIONSANDEL NETTOUDGIFT",
    },
  ),
  sheet(
    "alle-i-alderen-er-befolkningen",
    `
Kvartal | Forsørgede 18-29-årige | Alle 18-29-årige
2018K1 | 1680 | 13061
2018K2 | 1655 | 13083
2018K3 | 1649 | 13102
`,
    {
      reading: {
        table: "A1:C4",
        headings: [1],
        labels: "A",
        body: "B2:C4",
        items: "quarter",
        roles: "count population",
      },
      first: "ANDEL saving",
    },
  ),
  sheet(
    "personer-er-ikke-fuldtidspersoners-befolkning",
    `
Måned | Antal personer 18-66 år | Fuldtidspersoner
jan 2023 | 2410 | 2002
feb 2023 | 2399 | 1990
mar 2023 | 2377 | 1981
`,
    {
      reading: { table: "A1:C4", headings: [1], labels: "A", body: "B2:C4", items: "month", roles: "count count" },
      never: "ANDEL PRTUSINDE saving KONTROLGRAENSER.ANDEL",
    },
  ),
  sheet(
    "pivottabel",
    `
Rækkenavne | Antal af sager | Sum af beløb
Herning | 41 | 120500
Skive | 22 | 61000
Viborg | 60 | 188200
Hovedtotal | 123 | 369700
`,
    {
      reading: {
        table: "A1:C5",
        headings: [1],
        labels: "A",
        body: "B2:C4",
        items: "municipality",
        totals: [5],
        roles: "count amount",
      },
      never: "FORDELING ANDEL",
    },
  ),
];
