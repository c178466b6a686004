import { sheet, type OwnSheet } from "./sheet";

/** Tables as statistical offices of English-speaking countries publish them. */
export const englishSheets: readonly OwnSheet[] = [
  sheet(
    "abstract-population-by-sex",
    `
Table 7. Resident Population by Sex: 1990 to 2008
[In thousands (248,791 represents 248,791,000). As of July 1]

Year | Total | Male | Female | Males per 100 females

1990 | 248791 | 121284 | 127507 | 95.1
1995 | 266278 | 130215 | 136063 | 95.7
2000 | 282172 | 138443 | 143729 | 96.3
2005 | 295753 | 145465 | 150288 | 96.8
2008 | 304375 | 149999 | 154376 | 97.2

Source: U.S. Census Bureau, Population Division.
http://www.census.gov/popest/
`,
    {
      reading: {
        table: "A4:E10",
        headings: [4],
        labels: "A",
        body: "C6:E10",
        items: "year",
        totals: ["B"],
        references: [],
      },
    },
  ),
  sheet(
    "abstract-states-stacked-heading",
    `
Table 20. Births and Deaths by State: 2006

 | Births | | Deaths |
State | Number | Rate per | Number | Rate per
 | (1,000) | 1,000 | (1,000) | 1,000
 | | population | | population

United States | 4265.6 | 14.2 | 2426.3 | 8.1
Alabama | 63.2 | 13.7 | 46.9 | 10.2
Alaska | 11.0 | 16.4 | 3.4 | 5.0
Arizona | 102.4 | 16.6 | 46.4 | 7.5
Arkansas | 40.9 | 14.6 | 27.9 | 9.9
California | 562.4 | 15.4 | 237.1 | 6.5

FOOTNOTES
\\1 By place of residence.
Source: National Center for Health Statistics.
`,
    {
      merged: ["B3:C3", "D3:E3"],
      reading: {
        table: "A3:E13",
        headings: [3, 4, 5, 6],
        labels: "A",
        body: "B9:E13",
        references: [8],
        roles: "count rate count rate",
        scales: [1000, 1, 1000, 1],
      },
    },
  ),
  sheet(
    "abstract-sections-and-signs",
    `
Table 245. Enrollment by Level and Control: 1980 to 2005
[In thousands]

Level and control | 1980 | 1990 | 2000 | 2005

All levels | 58305 | 60267 | 68671 | 72075
Public | 50335 | 52061 | 58956 | 61636
Private | 7971 | 8206 | 9715 | 10439

Elementary
Public | 27647 | 29878 | 33686 | 34203
Private | 3992 | 4512 | 4906 | (NA)

Secondary
Public | 13231 | 11338 | 13517 | 14908
Private | 1339 | 1150 | 1264 | (X)

NA Not available. X Not applicable.
Source: National Center for Education Statistics.
`,
    {
      reading: {
        table: "A4:E16",
        headings: [4],
        labels: "A",
        body: "B7:E8,B11:E12,B15:E16",
        orientation: "cross",
        totals: [6],
        sections: [10, 14],
        missing: ["E12", "E16"],
      },
    },
  ),
  sheet(
    "abstract-units-row-and-blank-line",
    `
Table 610. Average Hourly Earnings by Industry

Industry | Number of workers | Median hourly earnings | Percent below minimum
 | (1,000) | (dollars) | (%)

Construction | 6215 | 14.99 | 0.8
Manufacturing | 9842 | 13.05 | 0.5
Retail trade | 12220 | 9.67 | 3.1
Hospitality | 8911 | 7.50 | 14.6
Education | 6730 | 11.02 | 1.9

Source: Bureau of Labor Statistics, unpublished data.
`,
    {
      reading: {
        table: "A3:D10",
        headings: [3, 4],
        labels: "A",
        body: "B6:D10",
        roles: "count amount share",
        scales: [1000, 1, 0.01],
      },
    },
  ),
  sheet(
    "abstract-all-numbers-as-text",
    `
'Table 3. Immigrants Admitted by Class: Fiscal Years

'Class of admission | '1998 | '1999 | '2000
'Total | '653,206 | '644,787 | '841,002
'New arrivals | '356,955 | '401,775 | '407,279
'Adjustments | '296,251 | '243,012 | '433,723
'Family-sponsored | '191,480 | '216,883 | '235,092
'Refugees 1/ | '44,645 | '39,495 | '-
'Other | '2,206 | '(NA) | '1,014

'- Represents zero. NA Not available.
'1/ Includes asylees.
`,
    {
      reading: {
        table: "A3:D9",
        headings: [3],
        labels: "A",
        body: "B5:D9",
        totals: [4],
        missing: ["D8", "C9"],
        orientation: "cross",
      },
    },
  ),
  sheet(
    "census-age-by-region",
    `
KS102UK: Age structure, local authorities
Crown copyright applies unless otherwise stated

Area code | Area name | All usual residents | Age 0 to 4 | Age 5 to 17 | Age 18 to 64 | Age 65 and over
E06000047 | County Durham | 513242 | 27887 | 73402 | 319834 | 92119
E06000005 | Darlington | 105564 | 6674 | 16323 | 64109 | 18458
E06000001 | Hartlepool | 92028 | 5584 | 14598 | 55977 | 15869
E06000002 | Middlesbrough | 138412 | 9561 | 21896 | 85917 | 21038

Source: Office for National Statistics
`,
    {
      reading: { table: "A4:G8", headings: [4], labels: "B", body: "D5:G8", totals: ["C"], references: [] },
    },
  ),
  sheet(
    "ons-labour-market-months",
    `
A05: Labour market by age group: people by economic activity
Thousands, seasonally adjusted

 | Total aged 16 and over | | Aged 16-64 |
 | Employment | Unemployment | Employment | Unemployment
Jan-Mar 2019 | 32707 | 1303 | 31418 | 1277
Feb-Apr 2019 | 32747 | 1304 | 31450 | 1278
Mar-May 2019 | 32749 | 1292 | 31442 | 1267
Apr-Jun 2019 | 32811 | 1329 | 31491 | 1304
May-Jul 2019 | 32777 | 1294 | 31454 | 1272

Relationship between columns: 1 = 2 + 3
1. Estimates are based on the Labour Force Survey.
`,
    {
      reading: { table: "A4:E10", headings: [4, 5], labels: "A", body: "B6:E10" },
    },
  ),
  sheet(
    "crime-by-state-with-section-rows",
    `
Table 4
Crime in the United States
by Region and State, 2010-2011

Area | Year | Population | Violent crime | Violent crime rate | Murder | Robbery
Northeast | 2010 | 55361036 | 196648 | 355.2 | 2315 | 71001
 | 2011 | 55521598 | 190919 | 343.9 | 2186 | 68801
 | Percent change | | -2.9 | -3.2 | -5.6 | -3.1
Midwest | 2010 | 66975848 | 242541 | 362.1 | 2964 | 73442
 | 2011 | 67158835 | 233404 | 347.5 | 2916 | 70899
 | Percent change | | -3.8 | -4.0 | -1.6 | -3.5
1 Population figures are estimates as of July 1.
2 The violent crime figures include murder, rape, robbery and aggravated assault.
`,
    {
      reading: { table: "A5:G11", headings: [5], labels: "A", body: "B6:G11" },
      // Years and "Percent change" in one column: the area names the rows, the second column is read with the figures.
    },
  ),
  sheet(
    "percent-beside-count-with-spacer-columns",
    `
Table B-2. Marital status of residents aged 15 and over

 | | Men | | | Women |
Marital status | | Number | Percent | | Number | Percent
Never married | | 38456 | 33.9 | | 32881 | 27.1
Married | | 59120 | 52.2 | | 59310 | 48.9
Widowed | | 2912 | 2.6 | | 11411 | 9.4
Divorced | | 12812 | 11.3 | | 17699 | 14.6

Note: Percentages may not add to 100 because of rounding.
`,
    {
      merged: ["C3:D3", "F3:G3"],
      reading: {
        table: "A3:G8",
        headings: [3, 4],
        labels: "A",
        body: "C5:D8,F5:G8",
        roles: "count share count share",
        scales: [1, 0.01, 1, 0.01],
      },
    },
  ),
  sheet(
    "two-tables-one-above-the-other",
    `
Table 1a. Births by age of mother
Age of mother | 2015 | 2016 | 2017
Under 20 | 23948 | 22465 | 20358
20-24 | 110500 | 104223 | 97924
25-29 | 196286 | 194611 | 188544

Table 1b. Births by number of children
Number of children | 2015 | 2016 | 2017
First | 305100 | 301444 | 294980
Second | 243700 | 244011 | 240017
Third or more | 149066 | 150816 | 144100

Source: registration of births
`,
    {
      selection: "C10",
      reading: { table: "A8:D11", headings: [8], labels: "A", body: "B9:D11", orientation: "cross" },
    },
  ),
  sheet(
    "two-tables-one-above-the-other-upper",
    `
Table 1a. Births by age of mother
Age of mother | 2015 | 2016 | 2017
Under 20 | 23948 | 22465 | 20358
20-24 | 110500 | 104223 | 97924
25-29 | 196286 | 194611 | 188544

Table 1b. Births by number of children
Number of children | 2015 | 2016 | 2017
First | 305100 | 301444 | 294980
Second | 243700 | 244011 | 240017
Third or more | 149066 | 150816 | 144100
`,
    {
      selection: "B4",
      reading: { table: "A2:D5", headings: [2], labels: "A", body: "B3:D5", items: "agegroup" },
    },
  ),
  sheet(
    "two-tables-side-by-side-english",
    `
Claimants by ward | | | | Vacancies by month |
Ward | Claimants | Population | | Month | Vacancies
Northgate | 411 | 5120 | | Jan 2020 | 812
Eastfield | 289 | 4410 | | Feb 2020 | 790
Southmere | 502 | 6033 | | Mar 2020 | 640
Westbrook | 177 | 3904 | | Apr 2020 | 333
 | | | | May 2020 | 351
`,
    {
      selection: "F4",
      reading: { table: "E2:F7", headings: [2], labels: "E", body: "F3:F7", items: "month", roles: "count" },
    },
  ),
  sheet(
    "indented-labels-with-dots",
    `
Selected Characteristics of Households
(Numbers in thousands)

Characteristic | All races | White | Black | Asian
Total ......... | 111278 | 91645 | 13629 | 4140
  Family households ......... | 75596 | 62471 | 8893 | 3155
    Married couple ......... | 57320 | 49553 | 4165 | 2559
    Other family ......... | 18276 | 12918 | 4728 | 596
  Nonfamily households ......... | 35682 | 29174 | 4736 | 985

Source: Current Population Survey.
`,
    {
      reading: { table: "A4:E9", headings: [4], labels: "A", body: "B7:E9", totals: [5, 6] },
      // Family households are the sum of the two under them.
    },
  ),
  sheet(
    "years-across-with-change-column",
    `
Expenditure on public order, real terms
GBP million

Function | 2014-15 | 2015-16 | 2016-17 | 2017-18 | Change, per cent
Police | 16502 | 16310 | 16119 | 16404 | -0.6
Fire | 2810 | 2699 | 2654 | 2621 | -6.7
Courts | 5917 | 5689 | 5505 | 5310 | -10.3
Prisons | 4210 | 4133 | 4344 | 4572 | 8.6
Total | 29439 | 28831 | 28622 | 28907 | -1.8
`,
    {
      reading: {
        table: "A4:F9",
        headings: [4],
        labels: "A",
        body: "B5:F8",
        totals: [9],
        orientation: "cross",
        roles: "amount amount amount amount share",
        scales: [1000000, 1000000, 1000000, 1000000, 0.01],
      },
    },
  ),
  sheet(
    "column-numbers-under-headings",
    `
Table 33. Persons in institutions

Type of institution | Institutions | Residents | Employees
(1) | (2) | (3) | (4)
Nursing homes | 1245 | 78110 | 60213
Hostels | 418 | 11029 | 3120
Prisons | 121 | 49200 | 24111
Barracks | 96 | 30116 | (NA)
`,
    {
      reading: {
        table: "A3:D8",
        headings: [3, 4],
        labels: "A",
        body: "B5:D8",
        missing: ["D8"],
      },
    },
  ),
  sheet(
    "notes-right-under-without-blank-row",
    `
Unemployment rate by country (per cent)
Country | 2007 | 2010 | 2013
Denmark | 3.8 | 7.5 | 7.0
Sweden | 6.1 | 8.6 | 8.0
Norway | 2.5 | 3.5 | 3.4
Finland | 6.9 | 8.4 | 8.2
Note: annual averages, persons aged 15-74
Source: Eurostat, une_rt_a
Extracted on 04.05.2014
`,
    {
      reading: {
        table: "A2:D6",
        headings: [2],
        labels: "A",
        body: "B3:D6",
        orientation: "cross",
        references: [],
        roles: "share share share",
        scales: [0.01, 0.01, 0.01],
      },
      never: "KLYNGERANG ANDEL PRTUSINDE",
    },
  ),
  sheet(
    "symbols-in-the-margin",
    `
Live births and stillbirths

 | Number | | Rate |
Year | Live births | Stillbirths | Live births | Stillbirths
2010 | 723165 | 3714 | 12.9 | 5.1
2011 | 723913 | 3811 | 12.8 | 5.2
2012 | 729674 | 3558 | 12.8 | 4.9
2013 | 698512 r | 3284 | 12.1 | 4.7
2014 p | 695233 | 3254 | 12.0 | ..

.. not available
p provisional
r revised
`,
    {
      merged: ["B3:C3", "D3:E3"],
      reading: {
        table: "A3:E9",
        headings: [3, 4],
        labels: "A",
        body: "B5:E9",
        missing: ["E9"],
        odd: { B8: "text number" },
        natures: "flow flow ratio ratio",
      },
    },
  ),
  sheet(
    "table-far-from-the-corner",
    `
 | | |
 | | |
 | | |
 | | | Number of claimants and rate by quarter
 | | |
 | | | Quarter | Claimants | Working-age population | Claimants per 1,000
 | | | 2018 Q1 | 4120 | 98110 | 42.0
 | | | 2018 Q2 | 4055 | 98203 | 41.3
 | | | 2018 Q3 | 3987 | 98344 | 40.5
 | | | 2018 Q4 | 4010 | 98420 | 40.7
`,
    {
      reading: {
        table: "D6:G10",
        headings: [6],
        labels: "D",
        body: "E7:G10",
        items: "quarter",
        orientation: "down",
        roles: "count population rate",
      },
      first: "ANDEL saving",
      never: "PRTUSINDE",
    },
  ),
  sheet(
    "wide-with-total-first-and-nested-columns",
    `
Table 8. Students by field and sex

Field of study | Total | Bachelor | | Master |
 | | Men | Women | Men | Women
All fields | 9190 | 2310 | 2890 | 1790 | 2200
Humanities | 2150 | 410 | 760 | 330 | 650
Science | 3120 | 960 | 880 | 690 | 590
Health | 1610 | 210 | 660 | 180 | 560
Business | 2310 | 730 | 590 | 590 | 400
`,
    {
      merged: ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
      reading: {
        table: "A3:F9",
        headings: [3, 4],
        labels: "A",
        body: "C6:F9",
        totals: [5, "B"],
      },
    },
  ),
  sheet(
    "decades-and-a-blank-row-between-groups",
    `
Table 2. Area and Population: 1790 to 1880
Census date | Resident population | Per square mile | Increase over preceding census | Percent
1790 | 3929214 | 4.5 | (X) | (X)
1800 | 5308483 | 6.1 | 1379269 | 35.1
1810 | 7239881 | 4.3 | 1931398 | 36.4

1820 | 9638453 | 5.5 | 2398572 | 33.1
1830 | 12866020 | 7.4 | 3227567 | 33.5
1840 | 17069453 | 9.8 | 4203433 | 32.7

1850 | 23191876 | 7.9 | 6122423 | 35.9
1860 | 31443321 | 10.6 | 8251445 | 35.6

X Not applicable.
`,
    {
      reading: {
        table: "A2:E12",
        headings: [2],
        labels: "A",
        body: "B3:E5,B7:E9,B11:E12",
        missing: ["D3", "E3"],
      },
    },
  ),
  sheet(
    "single-data-row",
    `
Summary, all claims

Measure | Claims | Amount paid ($1,000) | Average days
All regions | 18211 | 90412 | 41
`,
    {
      reading: {
        table: "A3:D4",
        headings: [3],
        labels: "A",
        body: "B4:D4",
        roles: "count amount days",
        scales: [1, 1000, 1],
      },
    },
  ),
  sheet(
    "thousands-unit-in-spanner",
    `
Housing units by tenure

 | Number (1,000) | | | Percent distribution | |
Year | Total | Owner | Renter | Total | Owner | Renter
1990 | 91946 | 59025 | 32921 | 100.0 | 64.2 | 35.8
2000 | 105480 | 69816 | 35664 | 100.0 | 66.2 | 33.8
2010 | 116716 | 75986 | 40730 | 100.0 | 65.1 | 34.9
`,
    {
      merged: ["B3:D3", "E3:G3"],
      reading: {
        table: "A3:G7",
        headings: [3, 4],
        labels: "A",
        body: "C5:D7,F5:G7",
        totals: ["B", "E"],
        scales: [1000, 1000, 0.01, 0.01],
      },
    },
  ),
  sheet(
    "labels-with-dates-of-the-day",
    `
Date | Tests | Positive tests | Positive per cent
@2021-01-04 | 89120 | 2031 | 2.3
@2021-01-05 | 95402 | 1913 | 2.0
@2021-01-06 | 97210 | 1894 | 1.9
@2021-01-07 | 90113 | 1702 | 1.9
`,
    {
      formats: { "A2:A5": "dd/mm/yyyy" },
      reading: { table: "A1:D5", headings: [1], labels: "A", body: "B2:D5", items: "date" },
    },
  ),
  sheet(
    "grand-total-after-blank-row",
    `
Region | Offices | Staff | Visits
North | 12 | 140 | 30211
East | 9 | 101 | 21093
South | 15 | 188 | 41002
West | 11 | 122 | 27444

Grand total | 47 | 551 | 119750

Visits are counted once a day.
`,
    {
      reading: { table: "A1:D7", headings: [1], labels: "A", body: "B2:D5", totals: [7] },
    },
  ),
  sheet(
    "key-figures-under-the-table-are-not-in-it",
    `
Month | Recipients | Population
Jan | 1802 | 13010
Feb | 1795 | 13011
Mar | 1790 | 13020
Apr | 1772 | 13031

Unit price | 67772
Base share | 0.159
`,
    {
      reading: { table: "A1:C5", headings: [1], labels: "A", body: "B2:C5", items: "month", roles: "count population" },
      first: "ANDEL saving",
    },
  ),
  sheet(
    "parameters-above-the-table",
    `
Municipality: | Viborg
Extracted: | @2020-03-02

Month | Recipients | Population | Share
@2019-10-01 | 1802 | 13010 | 0.1385
@2019-11-01 | 1795 | 13011 | 0.138
@2019-12-01 | 1790 | 13020 | 0.1375
@2020-01-01 | 1772 | 13031 | 0.136
`,
    {
      formats: { B2: "yyyy-mm-dd", "A5:A8": "mmm yyyy", "D5:D8": "0.0%" },
      reading: {
        table: "A4:D8",
        headings: [4],
        labels: "A",
        body: "B5:D8",
        items: "month",
        roles: "count population share",
        scales: [1, 1, 1],
      },
      first: "saving",
      never: "ANDEL",
    },
  ),
  sheet(
    "quarters-under-merged-years",
    `
Notified vacancies

 | 2018 | | | | 2019 | | |
Sector | Q1 | Q2 | Q3 | Q4 | Q1 | Q2 | Q3 | Q4
Industry | 410 | 432 | 455 | 401 | 398 | 377 | 390 | 365
Trade | 612 | 640 | 655 | 688 | 601 | 597 | 611 | 640
Health | 901 | 911 | 930 | 944 | 960 | 971 | 988 | 1002
`,
    {
      merged: ["B3:E3", "F3:I3"],
      reading: {
        table: "A3:I7",
        headings: [3, 4],
        labels: "A",
        body: "B5:I7",
        orientation: "cross",
        roles: "count count count count count count count count",
      },
    },
  ),
  sheet(
    "footnote-column-between-label-and-figures",
    `
Country | | 2015 | 2016 | 2017
Austria | 1 | 8584 | 8690 | 8772
Belgium | | 11237 | 11311 | 11351
Denmark | 2 | 5659 | 5707 | 5748
France | 1 | 66458 | 66638 | 66809
Italy | | 60795 | 60665 | 60589
1. Provisional.
2. Excluding Greenland.
`,
    {
      reading: { table: "A1:E6", headings: [1], labels: "A", body: "C2:E6" },
    },
  ),
  sheet(
    "total-row-in-capitals-at-top-and-spaces",
    `
EMPLOYMENT BY OCCUPATION

OCCUPATION | MALE | FEMALE
TOTAL, ALL OCCUPATIONS | 81200 | 70450
 Managers | 9020 | 5410
 Professionals | 15330 | 19880
 Clerical | 3810 | 14010
 Operators | 30020 | 6120
 Other occupations | 23020 | 25030
`,
    {
      reading: { table: "A3:C9", headings: [3], labels: "A", body: "B5:C9", totals: [4] },
    },
  ),
  sheet(
    "months-across-as-text-with-year-total",
    `
Passengers carried (thousands)

Route | Jan | Feb | Mar | Apr | May | Jun | Year total
Line 1 | 210 | 201 | 233 | 228 | 240 | 219 | 1331
Line 2 | 98 | 92 | 104 | 101 | 111 | 99 | 605
Line 3 | 45 | 47 | 50 | 49 | 52 | 41 | 284
`,
    {
      reading: { table: "A3:H6", headings: [3], labels: "A", body: "B4:G6", orientation: "cross", totals: ["H"] },
    },
  ),
  sheet(
    "title-over-two-lines-and-note-before-heading",
    `
Table 6.3 Pupils with special needs
Primary and secondary schools, England
Note: figures are rounded to the nearest five

Type of need | 2016 | 2017 | 2018
Speech | 201010 | 210445 | 220100
Autism | 100005 | 108115 | 119820
Moderate learning difficulty | 241800 | 236210 | 232190
Hearing | 18200 | 18105 | 18015
x
`,
    {
      reading: { table: "A5:D9", headings: [5], labels: "A", body: "B6:D9", roles: "count count count" },
    },
  ),
  sheet(
    "no-corner-and-label-under-heading",
    `
Persons by birthplace

 | 2001 | 2006 | 2011
State or territory
New South Wales | 6371745 | 6549177 | 6917658
Victoria | 4644950 | 4932422 | 5354042
Queensland | 3655139 | 3904532 | 4332739
Tasmania | 456652 | 476481 | 495354
Australia | 15128486 | 15862612 | 17099793
`,
    {
      reading: { table: "A3:D9", headings: [3], labels: "A", body: "B5:D8", totals: [9], sections: [4] },
    },
  ),
];
