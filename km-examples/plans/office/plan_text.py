"""The sample plans as text, taken apart into header fields and tables of paragraphs."""

import re
from dataclasses import dataclass, field

THAI = "๐๑๒๓๔๕๖๗๘๙"
ARABIC = "0123456789"
MONTHS = {
    "ม.ค.": "มกราคม", "ก.พ.": "กุมภาพันธ์", "มี.ค.": "มีนาคม", "เม.ย.": "เมษายน",
    "พ.ค.": "พฤษภาคม", "มิ.ย.": "มิถุนายน", "ก.ค.": "กรกฎาคม", "ส.ค.": "สิงหาคม",
    "ก.ย.": "กันยายน", "ต.ค.": "ตุลาคม", "พ.ย.": "พฤศจิกายน", "ธ.ค.": "ธันวาคม",
}

# Columns of the two forms, in their order.
KMP = ["no", "activity", "period", "indicator", "target", "group", "owner", "evidence"]
CMP = ["no", "activity", "method", "period", "indicator", "target", "owner"]

MARKS = re.compile(r"</?p>")
LABEL = re.compile(r"^([^<]*:)\s*<p>")
ENTRY = re.compile(r"\s(?=(?:-|[0-9๐-๙]+(?:\.[0-9๐-๙]+)?\))\s)")
CODE = re.compile(r"(?<=[0-9๐-๙]\))\s")
NEXT_PERIOD = re.compile(r"(?<=25\d\d)\s(?=(?:%s)\s)" % "|".join(MONTHS.values()))


@dataclass
class Table:
    """A table of one process: its heading, the headings of its columns, and its rows as cells by column."""

    section: str
    columns: list
    headings: dict
    rows: list = field(default_factory=list)

    @property
    def is_kmp(self):
        return self.columns == KMP


@dataclass
class Plan:
    title: str
    fields: list  # label and paragraphs
    tables: list
    remarks: list

    @property
    def kmp(self):
        return next(table for table in self.tables if table.is_kmp)

    @property
    def cmp(self):
        return next(table for table in self.tables if not table.is_kmp)


def read_plan(path):
    """Reads a sample plan; rows that a page break divided are one again."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    plan = Plan(lines[0].strip(), [], [], [])
    section = ""
    table = None
    for line in lines[1:]:
        if "\t" in line:
            table = _table_line(plan, table, section, line)
        elif line == "หมายเหตุ" or plan.remarks and not _is_section(line):
            plan.remarks.append(line)
        elif _is_section(line):
            section = line
        elif " : " in line or line.endswith(" :") or ": " in line and not plan.tables:
            label, value = re.split(r"\s*:\s*", line, maxsplit=1)
            plan.fields.append((label, paragraphs(value)))
        else:
            plan.fields[-1][1].append(line)
    return plan


def paragraphs(text):
    """Returns the marked paragraphs of a text, and what stands between them; a label stays with its first paragraph."""
    return [part.strip() for part in MARKS.split(LABEL.sub(r"\1 ", text)) if part.strip()]


def _is_section(line):
    return line.startswith(("กิจกรรมการจัดการความรู้", "กระบวนการบริหาร"))


def _table_line(plan, table, section, line):
    cells = line.split("\t")
    columns = KMP if len(cells) == len(KMP) else CMP
    if cells[1].startswith("กิจกรรม"):
        headings = [re.sub(r"(?<=[ก-๙])\s(?=[ก-๙])", "", cell) for cell in cells]
        headings[0] = headings[0] or "ที่"
        for known in plan.tables:
            if known.columns == columns:
                return known
        plan.tables.append(Table(section, columns, dict(zip(columns, headings))))
        return plan.tables[-1]
    row = {column: _cell(column, cell) for column, cell in zip(columns, cells)}
    if table.rows and table.rows[-1]["no"] == row["no"] and _key(table.rows[-1]["owner"]) == _key(row["owner"]):
        _continue(table.rows[-1], row)
    else:
        table.rows.append(row)
    return table


def _continue(row, more):
    for column, cell in more.items():
        known = _key(row[column])
        row[column] += [part for part in cell if _key([part]) not in known]


def _key(cell):
    return re.sub(r"\s", "", "".join(cell))


def _cell(column, text):
    parts = []
    for part in paragraphs(text):
        if "<p>" in text:
            parts.append(part)
        elif column == "period":
            parts += NEXT_PERIOD.split(part)
        else:
            head = CODE.split(part, maxsplit=1) if column == "activity" and re.search(r"[KC]MP", part) else [part]
            parts += [entry for piece in head for entry in ENTRY.split(piece)]
    return [part.strip() for part in parts if part.strip()]


def arabic(text):
    """Returns the text with Arabic digits and full names of months."""
    for short, full in sorted(MONTHS.items(), key=lambda month: -len(month[0])):
        text = re.sub(r"(?<![ก-๙.])%s" % re.escape(short), full, text)
        text = text.replace("ภายในเดือน" + short, "ภายในเดือน" + full)
    return text.translate(str.maketrans(THAI, ARABIC))


def mapped(plan, change):
    """Returns the plan with every paragraph changed."""
    tables = [
        Table(table.section, table.columns, table.headings,
              [{column: [change(part) for part in cell] for column, cell in row.items()} for row in table.rows])
        for table in plan.tables
    ]
    fields = [(label, [change(part) for part in value]) for label, value in plan.fields]
    return Plan(change(plan.title), fields, tables, [change(line) for line in plan.remarks])
