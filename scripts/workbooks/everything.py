"""A workbook by openpyxl with one of everything that a stranger's file may hold. Figures are invented.

python3 everything.py TARGET.xlsx  (Debian: python3-openpyxl)
"""

import datetime
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Alignment, Border, Color, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

STILL = datetime.datetime(2026, 11, 1)


def data_sheet(sheet):
    sheet.append(["Kommune", "Antal", "Befolkning", "Andel", "Måned"])
    for row, (name, count, population) in enumerate(
        [("Viborg", 1467, 13100), ("Herning", 1345, 13450), ("Skive", 612, 6020), ("Randers", 1980, 15230)], 2
    ):
        sheet.append([name, count, population, f"=B{row}/C{row}", datetime.date(2026, row - 1, 1)])
        sheet.cell(row, 4).number_format = "0.0 %"
        sheet.cell(row, 5).number_format = "mmm\\-yy"
    sheet["A6"] = "I alt"
    sheet["B6"] = "=SUBTOTAL(109,Tal[Antal])"
    table = Table(displayName="Tal", ref="A1:E6", totalsRowCount=1)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    table._initialise_columns()
    for column, name in zip(table.tableColumns, ["Kommune", "Antal", "Befolkning", "Andel", "Måned"]):
        column.name = name
    table.tableColumns[0].totalsRowLabel = "I alt"
    table.tableColumns[1].totalsRowFunction = "sum"
    table.autoFilter.ref = "A1:E5"
    sheet.add_table(table)
    sheet["G1"] = "=SUM(Tal[Antal])"
    sheet["G2"] = '=IF(ISERROR(G1),"","Æ & <b>")'
    sheet["G3"] = "=B2:B4*2"
    sheet.formula_attributes["G3"] = {"t": "array", "ref": "G3:G5"}
    sheet["H1"] = "=Sats*2"
    sheet["H2"] = "=Lokal+1"
    sheet["A8"], sheet["A9"], sheet["A10"] = True, "#N/A", 'Tekst med "citat" & <mærke>\nog linje'
    sheet["A9"].data_type = "e"
    sheet["A10"].alignment = Alignment(wrap_text=True, vertical="top", horizontal="right", text_rotation=30)
    sheet["A11"] = "Farvet"
    sheet["A11"].font = Font(name="Georgia", bold=True, italic=True, color="FFC00000", size=14, strike=True)
    sheet["A11"].fill = PatternFill("solid", fgColor="FFFFF2CC")
    sheet["A11"].border = Border(bottom=Side("thin"), left=Side("double"))
    sheet["D11"] = "Temafarve"
    sheet["D11"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.3999755851924192))
    sheet["B11"] = 250000000
    sheet["B11"].number_format = "#,##0\\ \\d\\k\\k"
    sheet["C11"] = "Rapport"
    sheet["C11"].hyperlink = "https://www.example.dk/rapport?a=1&b=2"
    sheet.merge_cells("A12:C13")
    sheet["A12"] = "Flettet"
    sheet.column_dimensions["A"].width = 24
    sheet.column_dimensions["J"].hidden = True
    sheet.row_dimensions[9].hidden = True
    sheet.row_dimensions[11].height = 30
    sheet.freeze_panes = "B2"
    sheet["B2"].comment = Comment("Husk at kontrollere tallet", "Anna")
    sheet.conditional_formatting.add("B2:B5", CellIsRule("greaterThan", ["1400"], fill=PatternFill(bgColor="FFFFC7CE")))
    sheet.conditional_formatting.add("C2:C5", ColorScaleRule("min", None, "FFFFFFFF", "max", None, "FF63BE7B"))
    choice = DataValidation("list", formula1='"ja,nej"', allow_blank=True)
    choice.add("F2:F5")
    sheet.add_data_validation(choice)
    sheet.print_title_rows = "1:1"
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=5), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=5))
    sheet.add_chart(chart, "J2")


def filtered_sheet(sheet):
    sheet.append(["Ydelse", "Antal"])
    for name, count in [("A-dagpenge", 350), ("Kontanthjælp", 120), ("Sygedagpenge", 210)]:
        sheet.append([name, count])
    sheet.auto_filter.ref = "A1:B4"
    sheet.auto_filter.add_filter_column(0, ["A-dagpenge", "Sygedagpenge"])
    sheet.row_dimensions[3].hidden = True


def main(target):
    workbook = Workbook()
    data_sheet(workbook.active)
    workbook.active.title = "Data og mål"
    filtered_sheet(workbook.create_sheet("Filtreret"))
    locked = workbook.create_sheet("Låst")
    locked["A1"], locked["A2"] = "Skriv her", "Ikke her"
    locked["A1"].protection = Protection(locked=False)
    locked.protection.sheet = True
    locked.protection.password = "hemmelig"
    for name, state in [("Grundlag", "hidden"), ("Grundlag2", "veryHidden")]:
        sheet = workbook.create_sheet(name)
        sheet["A1"] = "navne"
        sheet.sheet_state = state
    workbook.defined_names.append(DefinedName("Sats", attr_text="'Data og mål'!$B$2*0.25"))
    workbook.defined_names.append(DefinedName("Konstant", attr_text="0.25"))
    workbook.defined_names.append(DefinedName("Lokal", localSheetId=0, attr_text="'Data og mål'!$B$3"))
    workbook.defined_names.append(DefinedName("Skjult", hidden=True, attr_text="'Data og mål'!$C$3"))
    workbook.properties.created = workbook.properties.modified = STILL
    workbook.save(target)


main(sys.argv[1])
