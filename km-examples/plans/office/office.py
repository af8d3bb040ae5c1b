"""Writer and Calc by remote control: the little of UNO that the documents need."""

import re
import subprocess
import tempfile
import time
import uuid
from contextlib import contextmanager
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import Locale
from com.sun.star.table import BorderLine2

THAI = Locale("th", "TH", "")
FONT = "TH Sarabun New"
GREY = 0xD9D9D9
PARAGRAPH_BREAK = 0
ARABIC_DIGITS = 4
CHAR_SPECIAL = 6
TOP, MIDDLE = 1, 2
PAGE_BREAK_BEFORE = uno.Enum("com.sun.star.style.BreakType", "PAGE_BEFORE")
CENTRE = uno.Enum("com.sun.star.style.ParagraphAdjust", "CENTER")


def named(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


@contextmanager
def libre_office():
    """Runs LibreOffice with a profile of its own and gives its desktop."""
    with tempfile.TemporaryDirectory() as profile:
        pipe = "kmplan" + uuid.uuid4().hex
        process = subprocess.Popen([
            "soffice", "--headless", "--norestore", "--nologo", "--nodefault",
            "-env:UserInstallation=" + Path(profile).as_uri(), f"--accept=pipe,name={pipe};urp;"])
        try:
            yield _connect(pipe)
        finally:
            process.terminate()
            process.wait(30)


def _connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            time.sleep(0.5)
    raise RuntimeError("LibreOffice did not start within a minute")


class Document:
    FILTERS = {}

    def __init__(self, desktop, kind):
        self.doc = desktop.loadComponentFromURL(f"private:factory/{kind}", "_blank", 0, named(Hidden=True))

    def save(self, path, options=None):
        values = {"FilterName": self.FILTERS[path.suffix]}
        if options:
            values["FilterOptions"] = options
        self.doc.storeToURL(path.resolve().as_uri(), named(**values))

    def close(self):
        self.doc.close(True)


class Writer(Document):
    FILTERS = {".docx": "MS Word 2007 XML", ".html": "HTML (StarWriter)"}

    def __init__(self, desktop, landscape=True, size=14):
        super().__init__(desktop, "swriter")
        style = self.doc.StyleFamilies.getByName("ParagraphStyles").getByName("Standard")
        for suffix in ("", "Complex"):
            setattr(style, "CharFontName" + suffix, FONT)
            setattr(style, "CharHeight" + suffix, size)
        style.CharLocaleComplex = THAI
        page = self.doc.StyleFamilies.getByName("PageStyles").getByName("Standard")
        page.IsLandscape = landscape
        page.Width, page.Height = (29700, 21000) if landscape else (21000, 29700)
        page.LeftMargin = page.RightMargin = page.TopMargin = page.BottomMargin = 1500
        self.text = self.doc.Text
        self.cursor = self.text.createTextCursor()

    def paragraph(self, text="", bold=False, centre=False, new_page=False):
        self.cursor.gotoEnd(False)
        if new_page:
            self.cursor.BreakType = PAGE_BREAK_BEFORE
        if centre:
            self.cursor.ParaAdjust = CENTRE
        write(self.cursor, text, bold)
        self.text.insertControlCharacter(self.cursor, PARAGRAPH_BREAK, False)
        self.cursor.gotoEnd(False)
        self.cursor.setPropertyToDefault("BreakType")
        self.cursor.setPropertyToDefault("ParaAdjust")

    def table(self, rows, widths, heading_rows=1, merges=(), border=True, fill=None):
        """Adds a table. A cell is a list of paragraphs; merges name two corners, later ones first within a row."""
        table = self.doc.createInstance("com.sun.star.text.TextTable")
        table.initialize(len(rows), len(widths))
        self.cursor.gotoEnd(False)
        self.text.insertTextContent(self.cursor, table, False)
        self._widths(table, widths)
        table.RepeatHeadline = heading_rows > 0
        if heading_rows:
            table.HeaderRowCount = heading_rows
        if not border:
            none = table.TableBorder2
            for side in ("Top", "Bottom", "Left", "Right", "Horizontal", "Vertical"):
                setattr(none, side + "Line", BorderLine2())
            table.TableBorder2 = none
        for r, row in enumerate(rows):
            for c, paragraphs in enumerate(row):
                cell = table.getCellByPosition(c, r)
                if r < heading_rows:
                    cell.BackColor = GREY
                (fill or fill_cell)(cell, paragraphs, r < heading_rows)
        for first, last in merges:
            corner = table.createCursorByCellName(first)
            corner.gotoCellByName(last, True)
            corner.mergeRange()
        self.cursor.gotoEnd(False)
        return table

    @staticmethod
    def _widths(table, widths):
        separators = table.TableColumnSeparators
        total = 0
        for separator, width in zip(separators, widths):
            total += width
            separator.Position = table.TableColumnRelativeSum * total // sum(widths)
        table.TableColumnSeparators = separators


def write(cursor, text, bold=False):
    for name in ("CharWeight", "CharWeightComplex"):
        if bold:
            cursor.setPropertyValue(name, 150.0)
        else:
            cursor.setPropertyToDefault(name)
    cursor.Text.insertString(cursor, text, False)


def fill_cell(cell, paragraphs, bold=False):
    cursor = cell.createTextCursor()
    cursor.ParaStyleName = "Standard"
    if bold:
        cursor.ParaAdjust = CENTRE
    for i, paragraph in enumerate(paragraphs):
        if i:
            cell.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        write(cursor, paragraph, bold)


class Lists:
    """Fills cells with lists that Writer counts: 1. for rows, 1) and 1.1) for entries, dashes for the rest."""

    ENTRY = re.compile(r"(-|[0-9๐-๙]+(?:\.([0-9๐-๙]+))?\)|[0-9๐-๙]+\.)\s*")

    def __init__(self, writer):
        self.doc = writer.doc
        self.bullets = self._rules(dash=True)
        self.rows = None

    def new_table(self):
        self.rows = self._rules(suffix=".")

    def fill(self, cell, paragraphs, bold=False):
        cursor = cell.createTextCursor()
        cursor.ParaStyleName = "Standard"
        numbers = self._rules()
        for i, paragraph in enumerate(paragraphs):
            mark = None if bold else self.ENTRY.match(paragraph)
            if i:
                cell.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
            if mark:
                dash, row = mark[1] == "-", mark[1].endswith(".")
                cursor.NumberingRules = self.bullets if dash else self.rows if row else numbers
                cursor.NumberingLevel = 1 if mark[2] else 0
                paragraph = paragraph[mark.end():]
            else:
                cursor.setPropertyToDefault("NumberingRules")
            if bold:
                cursor.ParaAdjust = CENTRE
            write(cursor, paragraph, bold)

    def _rules(self, dash=False, suffix=")"):
        rules = self.doc.createInstance("com.sun.star.text.NumberingRules")
        for level in range(2):
            values = {"IndentAt": 450 * (level + 1), "FirstLineIndent": -450, "ListtabStopPosition": 450 * (level + 1)}
            if dash:
                values.update(NumberingType=CHAR_SPECIAL, BulletChar="-", BulletFontName=FONT)
            else:
                number = "%1%" if level == 0 else "%1%.%2%"
                values.update(NumberingType=ARABIC_DIGITS, ListFormat=number + suffix, ParentNumbering=level + 1)
            settings = uno.Any("[]com.sun.star.beans.PropertyValue", named(**values))
            uno.invoke(rules, "replaceByIndex", (level, settings))
        return rules



class Calc(Document):
    FILTERS = {".xlsx": "Calc MS Excel 2007 XML", ".csv": "Text - txt - csv (StarCalc)"}

    def __init__(self, desktop):
        super().__init__(desktop, "scalc")
        style = self.doc.StyleFamilies.getByName("CellStyles").getByName("Default")
        for suffix in ("", "Complex"):
            setattr(style, "CharFontName" + suffix, FONT)
            setattr(style, "CharHeight" + suffix, 14)
        style.CharLocaleComplex = THAI
        self.sheets = self.doc.Sheets
        self.used = 0

    def sheet(self, name):
        if self.used == 0:
            sheet = self.sheets.getByIndex(0)
            sheet.Name = name
        else:
            self.sheets.insertNewByName(name, self.used)
            sheet = self.sheets.getByIndex(self.used)
        page = self.doc.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle)
        page.IsLandscape = True
        page.Width, page.Height = 29700, 21000
        page.ScaleToPagesX, page.ScaleToPagesY = 1, 0
        page.HeaderIsOn = page.FooterIsOn = False
        self.used += 1
        return Sheet(self.doc, sheet)


class Sheet:
    def __init__(self, doc, sheet):
        self.doc = doc
        self.sheet = sheet

    def widths(self, *millimetres):
        for i, width in enumerate(millimetres):
            self.sheet.Columns.getByIndex(i).Width = width * 100

    def put(self, row, column, value, number_format=None, bold=False):
        """Fills a cell: a number as a value, a list as lines of one text."""
        cell = self.sheet.getCellByPosition(column, row)
        if isinstance(value, (int, float)):
            cell.Value = value
        else:
            cell.String = "\n".join(value) if isinstance(value, list) else value
        if number_format:
            cell.NumberFormat = self._format(number_format)
        if bold:
            self._bold(cell)
        return cell

    def heading(self, row, column, text):
        cell = self.put(row, column, text)
        self._bold(cell)
        cell.CellBackColor = GREY
        cell.VertJustify = MIDDLE
        return self.centre(cell)

    @staticmethod
    def centre(cell):
        cell.HoriJustify = uno.Enum("com.sun.star.table.CellHoriJustify", "CENTER")
        return cell

    @staticmethod
    def _bold(cell):
        cell.CharWeight = cell.CharWeightComplex = 150.0

    def merge(self, left, top, right, bottom):
        self.sheet.getCellRangeByPosition(left, top, right, bottom).merge(True)

    def grid(self, left, top, right, bottom):
        """Draws borders and wraps texts; rows grow with their text."""
        cells = self.sheet.getCellRangeByPosition(left, top, right, bottom)
        cells.IsTextWrapped = True
        line = BorderLine2()
        line.OuterLineWidth = line.LineWidth = 18
        border = cells.TableBorder2
        for side in ("Top", "Bottom", "Left", "Right", "Horizontal", "Vertical"):
            setattr(border, side + "Line", line)
            setattr(border, f"Is{side}LineValid", True)
        cells.TableBorder2 = border
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                cell = self.sheet.getCellByPosition(column, row)
                if cell.VertJustify == 0:
                    cell.VertJustify = TOP
        cells.Rows.OptimalHeight = True

    def _format(self, code):
        known = self.doc.NumberFormats
        key = known.queryKey(code, THAI, False)
        return key if key >= 0 else known.addNew(code, THAI)
