#!/usr/bin/env python3
"""Writes the sample plans as Word, Excel, web and CSV documents, with LibreOffice.

    python3 make-documents.py [NAME ...]             all documents, or those named, beside this script
    python3 make-documents.py --convert PLAN FOLDER  PLAN as it stands to FOLDER/plan.docx, .xlsx and .html
"""

import datetime
import re
import sys
import zipfile
from pathlib import Path

from office import Calc, Lists, Writer, libre_office
from plan_text import MONTHS, arabic, mapped, paragraphs, read_plan

HERE = Path(__file__).resolve().parent
WIANG_TAWAN, KHLONG_MANI, THAN_PHIKUN = "wiang-tawan-2567", "khlong-mani-2568", "than-phikun-risk-2567"
KMP_WIDTHS = [4, 24, 12, 16, 24, 14, 14, 18]
CMP_WIDTHS = [4, 22, 28, 14, 18, 18, 18]
CALENDAR = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."]


def plan(name):
    return read_plan(HERE.parent / (name + ".txt"))


# Parts that several documents share.

def header(writer, source, **options):
    writer.paragraph(source.title, bold=True, centre=True, **options)
    for label, value in source.fields:
        writer.paragraph(f"{label} : {' '.join(value[:1])}".rstrip())
        for more in value[1:]:
            writer.paragraph(more)


def header_table(writer, source):
    writer.paragraph(source.title, bold=True, centre=True)
    writer.table([[[label], value] for label, value in source.fields], [25, 75], heading_rows=0, border=False)


def remarks(writer, source):
    for line in source.remarks:
        writer.paragraph(line)


def rows_of(table, columns=None):
    return [[row[column] for column in columns or table.columns] for row in table.rows]


def headings_of(table, columns=None):
    return [[table.headings[column]] for column in columns or table.columns]


def plain_table(writer, table, columns=None, widths=None, fill=None):
    writer.paragraph(table.section, bold=True)
    rows = [headings_of(table, columns)] + rows_of(table, columns)
    return writer.table(rows, widths or (KMP_WIDTHS if table.is_kmp else CMP_WIDTHS), fill=fill)


def whole(writer, source, **options):
    header(writer, source, **options)
    for table in source.tables:
        plain_table(writer, table)
        if table.is_kmp:
            remarks(writer, source)


# Word documents.

def merged_headings(desktop, path):
    """Two rows of headings: groups of columns above, the columns below."""
    source = plan(WIANG_TAWAN)
    writer = Writer(desktop)
    header(writer, source)
    table = source.kmp
    top = headings_of(table)
    top[3], top[4], top[5], top[6] = ["ผลสำเร็จของกิจกรรม"], [], ["ผู้เกี่ยวข้อง"], []
    below = [[], [], []] + headings_of(table)[3:7] + [[]]
    writer.paragraph(table.section, bold=True)
    writer.table([top, below] + rows_of(table), KMP_WIDTHS, heading_rows=2, merges=[
        ("A1", "A2"), ("B1", "B2"), ("C1", "C2"), ("H1", "H2"), ("F1", "G1"), ("D1", "E1")])
    remarks(writer, source)
    table = source.cmp
    top = headings_of(table)
    top[1], top[2], top[4], top[5] = ["การดำเนินงาน"], [], ["ผลสำเร็จของกิจกรรม"], []
    below = [[]] + headings_of(table)[1:3] + [[]] + headings_of(table)[4:6] + [[]]
    writer.paragraph(table.section, bold=True)
    writer.table([top, below] + rows_of(table), CMP_WIDTHS, heading_rows=2, merges=[
        ("A1", "A2"), ("D1", "D2"), ("G1", "G2"), ("E1", "F1"), ("B1", "C1")])
    writer.save(path)
    writer.close()


def merged_steps(desktop, path):
    """The cells of a step are merged over the rows of its sub-activities."""
    source = plan(WIANG_TAWAN)
    writer = Writer(desktop)
    header(writer, source)
    table = source.kmp
    rows = [[["ที่"], ["กิจกรรมการจัดการความรู้"], ["กิจกรรมย่อย"]] + headings_of(table)[2:]]
    merges = []
    for row in table.rows:
        step, *parts = row["activity"]
        numbered = len(parts) > 1 and parts[0].startswith("1)")
        parts = [[part] for part in parts] if numbered else [parts]
        first = len(rows) + 1
        for i, part in enumerate(parts):
            shared = ["no", "group", "owner", "evidence"]
            cells = {column: [] if i else row[column] for column in shared}
            for column in ("period", "indicator", "target"):
                paired = len(row[column]) == len(parts)
                cells[column] = row[column][i:i + 1] if paired else [] if i else row[column]
            rows.append([cells["no"], [] if i else [step], part] + [cells[column] for column in table.columns[2:]])
        if len(parts) > 1:
            once = ["A", "B", "G", "H", "I"] + (["D"] if len(row["period"]) != len(parts) else [])
            merges += [(f"{column}{first}", f"{column}{len(rows)}") for column in once]
    writer.paragraph(table.section, bold=True)
    writer.table(rows, [4, 14, 18, 12, 16, 22, 12, 13, 16], merges=merges)
    remarks(writer, source)
    plain_table(writer, source.cmp)
    writer.save(path)
    writer.close()


def split_rows(desktop, path):
    """Large print on small pages: rows go over page breaks, headings are repeated."""
    source = plan(THAN_PHIKUN)
    writer = Writer(desktop, size=16)
    whole(writer, source)
    writer.save(path)
    writer.close()


def one_table(desktop, path):
    """The 13 steps of both processes in one table, under headings across it."""
    source = plan(THAN_PHIKUN)
    writer = Writer(desktop)
    header(writer, source)
    rows = [[["ลำดับที่"], ["ขั้นตอน"], ["กิจกรรม"], ["ระยะเวลาดำเนินการ"], ["ตัวชี้วัดความสำเร็จ"], ["ค่าเป้าหมาย"],
             ["หน่วยงานรับผิดชอบ"]]]
    merges = []
    number = 0
    for table, section in (source.cmp, "กระบวนการบริหารการเปลี่ยนแปลง (CMP)"), (source.kmp, "กระบวนการจัดการความรู้ (KMP)"):
        rows.append([[section]] + [[]] * 6)
        merges.append((f"A{len(rows)}", f"G{len(rows)}"))
        for row in table.rows:
            if "MP" not in row["activity"][0]:
                continue
            number += 1
            rows.append([[str(number)], row["activity"][:1], row.get("method", row["activity"][1:])]
                        + [row[column] for column in ("period", "indicator", "target", "owner")])
    writer.table(rows, [8, 20, 30, 14, 18, 26, 18], merges=merges)
    writer.save(path)
    writer.close()


def portrait(desktop, path):
    """Upright page, the knowledge process alone, five columns; header fields in a table without borders."""
    source = plan(KHLONG_MANI)
    writer = Writer(desktop, landscape=False)
    header_table(writer, source)
    columns = ["no", "activity", "period", "target", "owner"]
    plain_table(writer, source.kmp, columns, [6, 38, 18, 30, 24])
    remarks(writer, source)
    writer.save(path)
    writer.close()


def arabic_digits(desktop, path):
    """Arabic digits and full names of months, where the text has Thai digits and short names."""
    source = mapped(plan(KHLONG_MANI), arabic)
    writer = Writer(desktop)
    whole(writer, source)
    writer.save(path)
    writer.close()


def two_plans(desktop, path):
    """Two plans of one office in one document, the second on a new page."""
    writer = Writer(desktop)
    whole(writer, plan(THAN_PHIKUN))
    whole(writer, plan(KHLONG_MANI), new_page=True)
    writer.save(path)
    writer.close()


def numbered_lists(desktop, path):
    """No number or dash is typed: Writer counts rows, entries and their parts."""
    source = plan(WIANG_TAWAN)
    writer = Writer(desktop)
    header(writer, source)
    lists = Lists(writer)
    for table in source.tables:
        lists.new_table()
        for row in table.rows:
            row["no"] = [row["no"][0].rstrip(".") + "."]
        plain_table(writer, table, fill=lists.fill)
        if table.is_kmp:
            remarks(writer, source)
    writer.save(path)
    writer.close()


def numbered_lists_thai(desktop, path):
    """The same in Thai digits. Writer cannot save them in lists, so the word that Word uses is put in afterwards."""
    numbered_lists(desktop, path)
    with zipfile.ZipFile(path) as saved:
        parts = [(entry, saved.read(entry)) for entry in saved.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as changed:
        for entry, content in parts:
            if entry.filename == "word/numbering.xml":
                content = content.replace(b'w:numFmt w:val="decimal"', b'w:numFmt w:val="thaiNumbers"')
            changed.writestr(entry, content)


def web_page(desktop, path):
    """A document that was saved as a web page."""
    writer = Writer(desktop)
    whole(writer, plan(KHLONG_MANI))
    writer.save(path)
    writer.close()


# Excel documents.

def sheet_header(sheet, source, last_column):
    sheet.put(0, 0, source.title, bold=True)
    row = 1
    for label, value in source.fields:
        sheet.put(row, 0, label, bold=True)
        cell = sheet.put(row, 2, value)
        cell.IsTextWrapped = True
        sheet.merge(0, row, 1, row)
        sheet.merge(2, row, last_column, row)
        sheet.sheet.Rows.getByIndex(row).Height = 700 * sum(1 + len(part) // 110 for part in value or [""])
        row += 1
    return row + 1


def months_of(row):
    """Returns the columns of the months that the periods of a row touch, counted from October."""
    text = arabic(" ".join(row["period"]))
    names = [MONTHS[short] for short in CALENDAR]
    found = [names.index(name) for name in re.findall("|".join(names), text)]
    return range(min(found), max(found) + 1)


def gantt_sheet(sheet, source, table, top, first, second, mark):
    last = 3 + 11 + 2
    fixed = {0: "ที่", 1: table.headings["activity"], 2: "ตัวชี้วัด", 15: "เป้าหมาย", 16: "ผู้รับผิดชอบ"}
    for column, text in fixed.items():
        sheet.heading(top, column, text)
        sheet.heading(top + 1, column, "")
        sheet.merge(column, top, column, top + 1)
    for column, short in enumerate(CALENDAR, 3):
        sheet.heading(top, column, first if column == 3 else second if column == 6 else "")
        sheet.heading(top + 1, column, short)
    sheet.merge(3, top, 5, top)
    sheet.merge(6, top, 14, top)
    for r, row in enumerate(table.rows, top + 2):
        sheet.put(r, 0, row["no"])
        sheet.put(r, 1, row["activity"] + row.get("method", []))
        sheet.put(r, 2, row["indicator"])
        sheet.put(r, 15, row["target"])
        sheet.put(r, 16, row["owner"])
        for month in months_of(row):
            if mark:
                sheet.centre(sheet.put(r, 3 + month, mark))
            else:
                sheet.sheet.getCellByPosition(3 + month, r).CellBackColor = 0x9DC3E6
    sheet.widths(9, 62, 42, *[12] * 12, 62, 38)
    sheet.grid(0, top, last, top + 1 + len(table.rows))


def gantt(desktop, path):
    """Months as columns under the year: marks for the knowledge process, shading for the change process."""
    source = plan(THAN_PHIKUN)
    calc = Calc(desktop)
    sheet = calc.sheet("ปฏิทิน KMP")
    top = sheet_header(sheet, source, 16)
    gantt_sheet(sheet, source, source.kmp, top, "พ.ศ. 2566", "พ.ศ. 2567", "✓")
    sheet = calc.sheet("ปฏิทิน CMP")
    sheet.put(0, 0, source.cmp.section, bold=True)
    gantt_sheet(sheet, source, source.cmp, 2, "พ.ศ. 2566", "พ.ศ. 2567", None)
    calc.save(path)
    calc.close()


def serial(day):
    return (day - datetime.date(1899, 12, 30)).days


def dates_of(row):
    """Returns first and last day of the periods of a row as dates; a deadline has none to begin with."""
    text = arabic(" ".join(row["period"]))
    names = [MONTHS[short] for short in CALENDAR]
    year = int(re.findall(r"25\d\d", text)[-1]) - 543
    found = [names.index(name) for name in re.findall("|".join(names), text)]
    month = lambda i: (i + 9) % 12 + 1
    of = lambda i: year if len(set(re.findall(r"25\d\d", text))) == 1 else (2023 if i < 3 else 2024)
    first, last = min(found), max(found)
    end = datetime.date(of(last) + month(last) // 12, month(last) % 12 + 1, 1) - datetime.timedelta(days=1)
    return None if text.startswith("ภายใน") else datetime.date(of(first), month(first), 1), end


def dates_and_percents(desktop, path):
    """Days of beginning and end as dates shown in the Buddhist era, shares as percents; each process has a sheet."""
    source = plan(THAN_PHIKUN)
    calc = Calc(desktop)
    for name, table in ("แผน KM", source.kmp), ("แผน CM", source.cmp):
        sheet = calc.sheet(name)
        columns = [column for column in table.columns if column != "period"]
        at = columns.index("indicator")
        last = len(columns) + 1
        top = sheet_header(sheet, source, last) if table.is_kmp else 2
        if not table.is_kmp:
            sheet.put(0, 0, table.section, bold=True)
        texts = [table.headings[column] for column in columns]
        for column, text in enumerate(texts[:at] + ["วันเริ่มต้น", "วันสิ้นสุด"] + texts[at:]):
            sheet.heading(top, column, text)
        for r, row in enumerate(table.rows, top + 1):
            for c, column in enumerate(columns):
                share = re.search(r"ร้อยละ (\d+)", row[column][0]) if len(row[column]) == 1 and column == "target" else None
                if share:
                    sheet.put(r, c + 2, int(share[1]) / 100, "0%")
                else:
                    sheet.put(r, c if c < at else c + 2, row[column])
            for c, day in enumerate(dates_of(row), at):
                if day:
                    sheet.put(r, c, serial(day), "[~buddhist]D MMM YYYY")
        kmp = [9, 62, 28, 28, 42, 62, 38, 38, 42]
        sheet.widths(*(kmp if table.is_kmp else [9, 50, 62, 28, 28, 42, 42, 42]))
        sheet.grid(0, top, last, top + len(table.rows))
    calc.save(path)
    calc.close()


def csv(options):
    def make(desktop, path):
        """Both tables below each other on a sheet, saved as comma-separated values."""
        source = plan(WIANG_TAWAN)
        calc = Calc(desktop)
        sheet = calc.sheet("แผน")
        sheet.put(0, 0, source.title)
        row = 1
        for label, value in source.fields:
            sheet.put(row, 0, label)
            sheet.put(row, 1, value)
            row += 1
        for table in source.tables:
            sheet.put(row + 1, 0, table.section)
            row += 2
            for cells in [headings_of(table)] + rows_of(table):
                for column, cell in enumerate(cells):
                    sheet.put(row, column, cell)
                row += 1
            if table.is_kmp:
                for line in source.remarks:
                    row += 1
                    sheet.put(row, 0, line)
        calc.save(path, options)
        calc.close()
    return make


DOCUMENTS = {
    "merged-headings.docx": merged_headings,
    "merged-steps.docx": merged_steps,
    "split-rows.docx": split_rows,
    "one-table.docx": one_table,
    "portrait.docx": portrait,
    "arabic-digits.docx": arabic_digits,
    "two-plans.docx": two_plans,
    "numbered-lists.docx": numbered_lists,
    "numbered-lists-thai.docx": numbered_lists_thai,
    "gantt.xlsx": gantt,
    "dates-and-percents.xlsx": dates_and_percents,
    "web-page.html": web_page,
    # Separator, quote and number of the encoding in LibreOffice: 76 is UTF-8, 32 is Windows-874.
    "sheet-utf-8.csv": csv("44,34,76,1"),
    "sheet-windows-874.csv": csv("44,34,32,1"),
}


# A plan as it stands: each table as the text has it, page by page.

def blocks(path):
    """Returns the text's lines, and its neighbouring lines with tabs as tables of paragraphs."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = [paragraphs(cell) for cell in line.split("\t")]
        if "\t" not in line:
            found.append(paragraphs(line))
        elif found and isinstance(found[-1], tuple):
            found[-1][0].append(cells)
        else:
            found.append(([cells],))
    return [block for block in found if block]


def convert(desktop, source, folder):
    folder.mkdir(parents=True, exist_ok=True)
    parts = blocks(source)
    writer = Writer(desktop)
    calc = Calc(desktop)
    sheet = calc.sheet("แผน")
    sheet.widths(*[40] * 8)
    row = 0
    for part in parts:
        if isinstance(part, tuple):
            writer.table(part[0], KMP_WIDTHS if len(part[0][0]) == 8 else CMP_WIDTHS)
            for cells in part[0]:
                for column, cell in enumerate(cells):
                    sheet.put(row, column, cell)
                row += 1
        else:
            writer.paragraph(part[0])
            for more in part[1:]:
                writer.paragraph(more)
            sheet.put(row, 0, part)
            row += 1
        row += isinstance(part, tuple)
    writer.save(folder / "plan.docx")
    writer.save(folder / "plan.html")
    calc.save(folder / "plan.xlsx")
    writer.close()
    calc.close()


def main(arguments):
    with libre_office() as desktop:
        if arguments[:1] == ["--convert"]:
            convert(desktop, Path(arguments[1]), Path(arguments[2]))
            return
        for name in arguments or DOCUMENTS:
            DOCUMENTS[name](desktop, HERE / name)
            print(f"{name}: {(HERE / name).stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
