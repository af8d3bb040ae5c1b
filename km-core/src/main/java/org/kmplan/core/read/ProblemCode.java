package org.kmplan.core.read;

/**
 * What can be wrong with a document, or was repaired or assumed while it was read. The list is closed; codes are stable.
 *
 * <p>Example: {@link #PERIOD_UNREADABLE} for {@code 8 ม.ย.63}, whose month fits April and June.
 */
public enum ProblemCode {
    /** The document is larger than the limit. Advice: Split the document, or raise the limit in ReadLimits. */
    DOCUMENT_TOO_LARGE(
            ProblemSeverity.ERROR,
            "The document is larger than the limit.",
            "เอกสารมีขนาดใหญ่เกินกำหนด",
            "Split the document, or raise the limit in ReadLimits."),
    /** The document has more lines and cells than the limit; the rest was not read. Advice: Split the document, or raise the limit in ReadLimits. */
    TOO_MANY_CELLS(
            ProblemSeverity.ERROR,
            "The document has more lines and cells than the limit; the rest was not read.",
            "เอกสารมีจำนวนบรรทัดและช่องเกินกำหนด",
            "Split the document, or raise the limit in ReadLimits."),
    /** The document holds no text. Advice: Check that the right file was given and that it was saved. */
    EMPTY_DOCUMENT(
            ProblemSeverity.ERROR,
            "The document holds no text.",
            "เอกสารไม่มีข้อความ",
            "Check that the right file was given and that it was saved."),
    /** The document is of a kind that is not read. Advice: Save the document in the form that the message names. */
    UNSUPPORTED_FORMAT(
            ProblemSeverity.ERROR,
            "The document is of a kind that is not read.",
            "ไม่รองรับเอกสารชนิดนี้",
            "Save the document in the form that the message names."),
    /** The file is damaged or incomplete, or is not what it claims to be. Advice: Open the document in its program, save it again, and give the new file. */
    DOCUMENT_BROKEN(
            ProblemSeverity.ERROR,
            "The file is damaged or incomplete, or is not what it claims to be.",
            "ไฟล์เสียหายหรือไม่สมบูรณ์",
            "Open the document in its program, save it again, and give the new file."),
    /** The file is built as no ordinary document is, and was refused. Advice: Copy the text into a new document, or raise the limit in ReadLimits if the message names one. */
    DOCUMENT_REFUSED(
            ProblemSeverity.ERROR,
            "The file is built as no ordinary document is, and was refused.",
            "ไฟล์มีโครงสร้างผิดปกติจึงไม่อ่าน",
            "Copy the text into a new document, or raise the limit in ReadLimits if the message names one."),
    /** The document is protected by a password. Advice: Open the document with its password and save it without one. */
    DOCUMENT_ENCRYPTED(
            ProblemSeverity.ERROR,
            "The document is protected by a password.",
            "เอกสารถูกป้องกันด้วยรหัสผ่าน",
            "Open the document with its password and save it without one."),
    /** The JSON document is not in the form of plans. Advice: Correct the place that the message names; the JSON Schema of plans describes the form. */
    JSON_INVALID(
            ProblemSeverity.ERROR,
            "The JSON document is not in the form of plans.",
            "เอกสาร JSON ไม่อยู่ในรูปแบบของแผน",
            "Correct the place that the message names; the JSON Schema of plans describes the form."),
    /** The bytes are text in no known encoding. Advice: Save the document as text in UTF-8. */
    UNREADABLE_ENCODING(
            ProblemSeverity.ERROR,
            "The bytes are text in no known encoding.",
            "อ่านรหัสอักขระของเอกสารไม่ได้",
            "Save the document as text in UTF-8."),
    /** The text is too damaged to trust and was refused. Advice: Copy the text from the original again, not from a scan or a converted PDF. */
    TEXT_DAMAGED(
            ProblemSeverity.ERROR,
            "The text is too damaged to trust and was refused.",
            "ข้อความเสียหายเกินกว่าจะเชื่อถือได้",
            "Copy the text from the original again, not from a scan or a converted PDF."),
    /** Nothing in the document was recognised as a knowledge plan. Advice: Check that the document holds the table of the plan with its column headings. */
    NO_PLAN_FOUND(
            ProblemSeverity.ERROR,
            "Nothing in the document was recognised as a knowledge plan.",
            "ไม่พบแผนการจัดการความรู้ในเอกสาร",
            "Check that the document holds the table of the plan with its column headings."),
    /** A plan was recognised by its title or header, but none of its rows. Advice: Paste the table with its column headings, its columns separated by tabs, or read the Word or Excel document itself. */
    PLAN_WITHOUT_ROWS(
            ProblemSeverity.ERROR,
            "A plan was recognised by its title or header, but none of its rows.",
            "พบส่วนหัวของแผน แต่ไม่พบแถวของตาราง",
            "Paste the table with its column headings, its columns separated by tabs, or read the Word or Excel document itself."),
    /** The document holds another document whose kind is not read. Advice: Open the document in its program, save it in the form that the message names, and give the new file. */
    PART_NOT_READ(
            ProblemSeverity.ERROR,
            "The document holds another document whose kind is not read.",
            "เอกสารมีเอกสารอื่นฝังอยู่ซึ่งอ่านไม่ได้",
            "Open the document in its program, save it in the form that the message names, and give the new file."),
    /** The table has no headings of a plan and its columns do not tell what they are. Advice: Give the columns their usual headings, or disregard the message if the table is not part of the plan. */
    TABLE_NOT_RECOGNISED(
            ProblemSeverity.WARNING,
            "The table has no headings of a plan and its columns do not tell what they are.",
            "ไม่รู้จักหัวตาราง",
            "Give the columns their usual headings, or disregard the message if the table is not part of the plan."),
    /** A few characters could not be decoded. Advice: Save the document as text in UTF-8 again. */
    ENCODING_DAMAGED(
            ProblemSeverity.WARNING,
            "A few characters could not be decoded.",
            "มีอักขระบางตัวถอดรหัสไม่ได้",
            "Save the document as text in UTF-8 again."),
    /** A line or cell is longer than the limit; what follows the limit was not interpreted. Advice: Shorten the text, or raise the limit in ReadLimits. */
    CELL_TOO_LONG(
            ProblemSeverity.WARNING,
            "A line or cell is longer than the limit; what follows the limit was not interpreted.",
            "ข้อความในช่องยาวเกินกำหนด",
            "Shorten the text, or raise the limit in ReadLimits."),
    /** A formula has no usable value. Advice: Open the workbook in its program, correct the formula, and save it. */
    FORMULA_NOT_READ(
            ProblemSeverity.WARNING,
            "A formula has no usable value.",
            "สูตรในช่องไม่มีค่าที่ใช้ได้",
            "Open the workbook in its program, correct the formula, and save it."),
    /** The text of a cell or line is damaged. Advice: Type the text of the cell again. */
    CELL_DAMAGED(
            ProblemSeverity.WARNING,
            "The text of a cell or line is damaged.",
            "ข้อความในช่องเสียหาย",
            "Type the text of the cell again."),
    /** A row has more or fewer cells than its table has columns. Advice: Check the row: a cell is missing or an extra tab was typed. */
    CELL_COUNT(
            ProblemSeverity.WARNING,
            "A row has more or fewer cells than its table has columns.",
            "จำนวนช่องในแถวไม่ตรงกับหัวตาราง",
            "Check the row: a cell is missing or an extra tab was typed."),
    /** A row could not be identified as a step. Advice: Write the code of the step, such as (KMP 1), behind its name. */
    STEP_UNKNOWN(
            ProblemSeverity.WARNING,
            "A row could not be identified as a step.",
            "ไม่ทราบว่าแถวนี้เป็นขั้นตอนใด",
            "Write the code of the step, such as (KMP 1), behind its name."),
    /** The code of a row and its name are of different steps; the code was taken. Advice: Correct the code or the name. */
    STEP_CODE_CONTRADICTS_NAME(
            ProblemSeverity.WARNING,
            "The code of a row and its name are of different steps; the code was taken.",
            "รหัสขั้นตอนไม่ตรงกับชื่อขั้นตอน",
            "Correct the code or the name."),
    /** Two rows of one step disagree; both were kept. Advice: Delete the row that is not valid. */
    ROWS_CONTRADICT(
            ProblemSeverity.WARNING,
            "Two rows of one step disagree; both were kept.",
            "แถวของขั้นตอนเดียวกันขัดแย้งกัน",
            "Delete the row that is not valid."),
    /** A header field is given twice; the first was taken. Advice: Delete one of the two. */
    FIELD_REPEATED(
            ProblemSeverity.WARNING,
            "A header field is given twice; the first was taken.",
            "หัวข้อซ้ำ",
            "Delete one of the two."),
    /** A plan of an earlier fiscal year stands behind the plan; it was not read as a plan of its own. Advice: Check the earlier plan as a document of its own, if it is to be checked. */
    EARLIER_PLAN(
            ProblemSeverity.WARNING,
            "A plan of an earlier fiscal year stands behind the plan; it was not read as a plan of its own.",
            "มีแผนของปีงบประมาณก่อนหน้าต่อท้ายแผน จึงไม่อ่านเป็นแผนแยก",
            "Check the earlier plan as a document of its own, if it is to be checked."),
    /** Boxes are there to be ticked, but none is, or their marks do not tell which. Advice: Tick what holds, such as ☑, and leave the other boxes empty. */
    BOXES_UNCLEAR(
            ProblemSeverity.WARNING,
            "Boxes are there to be ticked, but none is, or their marks do not tell which.",
            "มีช่องให้เลือกแต่ไม่ได้เลือก หรือไม่ชัดว่าเลือกข้อใด",
            "Tick what holds, such as ☑, and leave the other boxes empty."),
    /** A row has neither the code nor the name of a step; the number in its column of steps was taken. Advice: Write the code of the step, such as (KMP 1), behind what is done. */
    STEP_FROM_NUMBER(
            ProblemSeverity.WARNING,
            "A row has neither the code nor the name of a step; the number in its column of steps was taken.",
            "แถวไม่มีรหัสหรือชื่อขั้นตอน จึงใช้เลขในคอลัมน์ขั้นตอน",
            "Write the code of the step, such as (KMP 1), behind what is done."),
    /** The number of a row and its name are of different steps; the name was taken. Advice: Correct the number or the name. */
    STEP_NUMBER_CONTRADICTS_NAME(
            ProblemSeverity.WARNING,
            "The number of a row and its name are of different steps; the name was taken.",
            "ลำดับขั้นตอนไม่ตรงกับชื่อขั้นตอน ใช้ตามชื่อ",
            "Correct the number or the name."),
    /** A cell points to another row, but to none that has a value there. Advice: Write the value into the cell itself. */
    ROW_REFERENCE_UNKNOWN(
            ProblemSeverity.WARNING,
            "A cell points to another row, but to none that has a value there.",
            "ช่องอ้างถึงแถวอื่นที่ไม่พบหรือไม่มีค่า",
            "Write the value into the cell itself."),
    /** A column that a plan needs is missing, while one with an unknown heading stands there. Advice: Give the column its usual heading if it is the one that is missing. */
    COLUMN_MISSING(
            ProblemSeverity.WARNING,
            "A column that a plan needs is missing, while one with an unknown heading stands there.",
            "ขาดคอลัมน์ที่จำเป็น แต่มีคอลัมน์ที่ไม่รู้จักชื่อ",
            "Give the column its usual heading if it is the one that is missing."),
    /** A field of the header is missing, while one with an unknown label stands there. Advice: Give the field its usual label if it is the one that is missing. */
    FIELD_MISSING(
            ProblemSeverity.WARNING,
            "A field of the header is missing, while one with an unknown label stands there.",
            "ขาดหัวข้อที่จำเป็นในส่วนหัว แต่มีหัวข้อที่ไม่รู้จักชื่อ",
            "Give the field its usual label if it is the one that is missing."),
    /** A period could not be read. Advice: Write the period as months with a year, such as ม.ค. - มี.ค. ๒๕๖๖. */
    PERIOD_UNREADABLE(
            ProblemSeverity.WARNING,
            "A period could not be read.",
            "อ่านระยะเวลาไม่ได้",
            "Write the period as months with a year, such as ม.ค. - มี.ค. ๒๕๖๖."),
    /** A target could not be read. Advice: Write the target with a number and a unit, such as อย่างน้อย ๑ ครั้ง. */
    TARGET_UNREADABLE(
            ProblemSeverity.WARNING,
            "A target could not be read.",
            "อ่านเป้าหมายไม่ได้",
            "Write the target with a number and a unit, such as อย่างน้อย ๑ ครั้ง."),
    /** What a number of a target means is not certain: its unit, its year, or whether it is a share or a change. Advice: Write the unit behind the number, and the value of the plan's year alone. */
    TARGET_UNCERTAIN(
            ProblemSeverity.WARNING,
            "What a number of a target means is not certain: its unit, its year, or whether it is a share or a change.",
            "ความหมายของตัวเลขเป้าหมายไม่แน่ชัด",
            "Write the unit behind the number, and the value of the plan's year alone."),
    /** A number is of an unlikely size for its unit. Advice: Check the number and its unit. */
    NUMBER_SUSPICIOUS(
            ProblemSeverity.WARNING,
            "A number is of an unlikely size for its unit.",
            "ตัวเลขกับหน่วยไม่น่าจะถูกต้อง",
            "Check the number and its unit."),
    /** A text is in no part of the plan. Advice: Check whether something belongs to the plan and move it there. */
    TEXT_UNASSIGNED(
            ProblemSeverity.WARNING,
            "A text is in no part of the plan.",
            "มีข้อความที่ไม่อยู่ในส่วนใดของแผน",
            "Check whether something belongs to the plan and move it there."),
    /** There are more problems than are listed. Advice: Mend those listed first. */
    MORE_PROBLEMS(
            ProblemSeverity.WARNING,
            "There are more problems than are listed.",
            "มีปัญหามากกว่าที่แสดง",
            "Mend those listed first."),
    /** The workbook has none of the sheets for records. Advice: Fill in the template that is made for the plan. */
    NO_RECORDS_FOUND(
            ProblemSeverity.ERROR,
            "The workbook has none of the sheets for records.",
            "ไม่พบแผ่นงานบันทึกผลการดำเนินงาน",
            "Fill in the template that is made for the plan."),
    /** A value of a record could not be read; it counts as not recorded. Advice: Choose from the list of the cell, or write the value as the note of the column says. */
    RECORD_VALUE_UNREADABLE(
            ProblemSeverity.WARNING,
            "A value of a record could not be read; it counts as not recorded.",
            "อ่านค่าที่บันทึกไม่ได้ ถือว่าไม่ได้บันทึก",
            "Choose from the list of the cell, or write the value as the note of the column says."),
    /** A row of records lacks a value that it cannot do without; the row was not read. Advice: Fill in the cell, or empty the row. */
    RECORD_INCOMPLETE(
            ProblemSeverity.WARNING,
            "A row of records lacks a value that it cannot do without; the row was not read.",
            "แถวที่บันทึกขาดข้อมูลจำเป็น จึงไม่ได้อ่าน",
            "Fill in the cell, or empty the row."),
    /** Two rows of records are of the same thing; the first was taken. Advice: Delete one of the two, or give it an id of its own. */
    RECORD_REPEATED(
            ProblemSeverity.WARNING,
            "Two rows of records are of the same thing; the first was taken.",
            "บันทึกซ้ำ ใช้แถวแรก",
            "Delete one of the two, or give it an id of its own."),
    /** A record names a part that the plan does not have; it was kept. Advice: Choose the activity or target from the list. */
    RECORD_REFERENCE_UNKNOWN(
            ProblemSeverity.WARNING,
            "A record names a part that the plan does not have; it was kept.",
            "บันทึกอ้างถึงส่วนที่ไม่มีในแผน",
            "Choose the activity or target from the list."),
    /** A value of another year, a base value or a result stands among the targets; it was kept and demands nothing. Advice: Nothing, if the value is no target of this plan. */
    VALUE_NOT_DEMANDED(
            ProblemSeverity.NOTE,
            "A value of another year, a base value or a result stands among the targets; it was kept and demands nothing.",
            "มีค่าของปีอื่น ค่าฐาน หรือผลการดำเนินงานปนอยู่กับเป้าหมาย เก็บไว้โดยไม่ถือเป็นเป้าหมาย",
            "Nothing, if the value is no target of this plan."),
    /** The unit of a target was taken from what stands beside it. Advice: Nothing, if the unit is right. */
    TARGET_COMPLETED(
            ProblemSeverity.NOTE,
            "The unit of a target was taken from what stands beside it.",
            "ใช้หน่วยนับของเป้าหมายจากช่องข้างเคียง",
            "Nothing, if the unit is right."),
    /** The encoding was found out from the bytes. Advice: Save the document in UTF-8 to be sure. */
    ENCODING_ASSUMED(
            ProblemSeverity.NOTE,
            "The encoding was found out from the bytes.",
            "ตรวจรหัสอักขระจากเนื้อหา",
            "Save the document in UTF-8 to be sure."),
    /** The document has tracked changes: inserted text was read, deleted text was not. Advice: Accept or reject all changes and save the document. */
    CHANGE_TRACKED(
            ProblemSeverity.NOTE,
            "The document has tracked changes: inserted text was read, deleted text was not.",
            "เอกสารมีการติดตามการเปลี่ยนแปลง",
            "Accept or reject all changes and save the document."),
    /** Hidden text was not read. Advice: Show the text if it belongs to the plan, or delete it. */
    TEXT_HIDDEN(
            ProblemSeverity.NOTE,
            "Hidden text was not read.",
            "มีข้อความที่ซ่อนอยู่และไม่ได้อ่าน",
            "Show the text if it belongs to the plan, or delete it."),
    /** The document has macros, links to other files or other parts that were not read. Advice: Nothing, if the plan does not depend on them. */
    CONTENT_IGNORED(
            ProblemSeverity.NOTE,
            "The document has macros, links to other files or other parts that were not read.",
            "มีส่วนของเอกสารที่ไม่ได้อ่าน เช่น แมโครหรือลิงก์ภายนอก",
            "Nothing, if the plan does not depend on them."),
    /** Rows that a filter or a collapsed group hides were read. Advice: Nothing, if the rows belong to the plan; delete them if not. */
    ROWS_OUT_OF_SIGHT(
            ProblemSeverity.NOTE,
            "Rows that a filter or a collapsed group hides were read.",
            "อ่านแถวที่ถูกซ่อนโดยตัวกรองหรือกลุ่มที่ยุบไว้",
            "Nothing, if the rows belong to the plan; delete them if not."),
    /** A period was read from marks or colours below the months of a chart. Advice: Nothing, if the period is right. */
    PERIOD_FROM_CHART(
            ProblemSeverity.NOTE,
            "A period was read from marks or colours below the months of a chart.",
            "อ่านระยะเวลาจากแผนภูมิแกนต์",
            "Nothing, if the period is right."),
    /** Damaged marks in the text were repaired. Advice: Check the text that is quoted. */
    TEXT_REPAIRED(
            ProblemSeverity.NOTE,
            "Damaged marks in the text were repaired.",
            "ซ่อมอักขระที่เสียหายแล้ว",
            "Check the text that is quoted."),
    /** A heading, label or step name was recognised although its marks are damaged. Advice: Correct the spelling. */
    WORD_REPAIRED(
            ProblemSeverity.NOTE,
            "A heading, label or step name was recognised although its marks are damaged.",
            "จำคำที่พิมพ์ผิดได้",
            "Correct the spelling."),
    /** A table without headings was read with those of the table before or of a known form. Advice: Repeat the heading row above the table. */
    HEADINGS_ASSUMED(
            ProblemSeverity.NOTE,
            "A table without headings was read with those of the table before or of a known form.",
            "ใช้หัวตารางที่สันนิษฐาน",
            "Repeat the heading row above the table."),
    /** A column has an unknown heading; its cells were kept but not interpreted. Advice: Use a usual heading if the column belongs to the plan. */
    COLUMN_UNKNOWN(
            ProblemSeverity.NOTE,
            "A column has an unknown heading; its cells were kept but not interpreted.",
            "ไม่รู้จักชื่อคอลัมน์",
            "Use a usual heading if the column belongs to the plan."),
    /** The meaning of a column with an unknown heading was told from its cells. Advice: Use the usual heading. */
    COLUMN_ASSUMED(
            ProblemSeverity.NOTE,
            "The meaning of a column with an unknown heading was told from its cells.",
            "สันนิษฐานความหมายของคอลัมน์จากข้อความในช่อง",
            "Use the usual heading."),
    /** A label of the header is not known; its text was kept but not interpreted. Advice: Use a usual label if the field belongs to the plan. */
    LABEL_UNKNOWN(
            ProblemSeverity.NOTE,
            "A label of the header is not known; its text was kept but not interpreted.",
            "ไม่รู้จักหัวข้อในส่วนหัวของแผน",
            "Use a usual label if the field belongs to the plan."),
    /** The meaning of a field with an unknown label was told from its text. Advice: Use the usual label. */
    FIELD_ASSUMED(
            ProblemSeverity.NOTE,
            "The meaning of a field with an unknown label was told from its text.",
            "สันนิษฐานความหมายของหัวข้อจากข้อความ",
            "Use the usual label."),
    /** A row continues the row of the same step before it; both were merged. Advice: Nothing, if the merged row is right. */
    ROWS_MERGED(
            ProblemSeverity.NOTE,
            "A row continues the row of the same step before it; both were merged.",
            "รวมแถวต่อเนื่องแล้ว",
            "Nothing, if the merged row is right."),
    /** Spellings of one name that differ by blanks were read as one. Advice: Nothing, if the names are the same. */
    SPELLING_UNIFIED(
            ProblemSeverity.NOTE,
            "Spellings of one name that differ by blanks were read as one.",
            "รวมชื่อที่สะกดต่างกันเฉพาะช่องว่าง",
            "Nothing, if the names are the same."),
    /** What stands beside empty boxes was not read; what is ticked was. Advice: Nothing, if the ticks are right. */
    BOX_NOT_TICKED(
            ProblemSeverity.NOTE,
            "What stands beside empty boxes was not read; what is ticked was.",
            "อ่านเฉพาะข้อที่ทำเครื่องหมายเลือก",
            "Nothing, if the ticks are right."),
    /** Struck-out text was not read. Advice: Delete the text, or remove the line through it if it holds. */
    TEXT_STRUCK(
            ProblemSeverity.NOTE,
            "Struck-out text was not read.",
            "ไม่อ่านข้อความที่ขีดฆ่า",
            "Delete the text, or remove the line through it if it holds."),
    /** A raised mark that refers to a note was not read as part of the text. Advice: Nothing, if the mark refers to a note. */
    NOTE_MARK(
            ProblemSeverity.NOTE,
            "A raised mark that refers to a note was not read as part of the text.",
            "ไม่อ่านเครื่องหมายเชิงอรรถที่ยกขึ้นเป็นส่วนหนึ่งของข้อความ",
            "Nothing, if the mark refers to a note."),
    /** A cell holds for several rows or points to another row; its value was taken for each of them. Advice: Nothing, if the value is right; write it into each row if not. */
    CELL_CARRIED(
            ProblemSeverity.NOTE,
            "A cell holds for several rows or points to another row; its value was taken for each of them.",
            "ใช้ค่าจากช่องที่ผสานหลายแถวหรือช่องที่อ้างถึงแถวอื่น",
            "Nothing, if the value is right; write it into each row if not."),
    /** The entries of a cell do not pair with the activities of the row; they hold for the whole row. Advice: Write one entry for each activity, in the same order. */
    ACTIVITIES_NOT_PAIRED(
            ProblemSeverity.NOTE,
            "The entries of a cell do not pair with the activities of the row; they hold for the whole row.",
            "จับคู่รายการกับกิจกรรมย่อยไม่ได้",
            "Write one entry for each activity, in the same order."),
    /** Something was assumed in order to read a period. Advice: Write the period out in full. */
    PERIOD_ASSUMED(
            ProblemSeverity.NOTE,
            "Something was assumed in order to read a period.",
            "สันนิษฐานบางส่วนของระยะเวลา",
            "Write the period out in full."),
    /** A fiscal year other than that of the plan is mentioned. Advice: Nothing, if the year of the plan is right. */
    FISCAL_YEAR_MENTIONED(
            ProblemSeverity.NOTE,
            "A fiscal year other than that of the plan is mentioned.",
            "มีการกล่าวถึงปีงบประมาณอื่นนอกจากปีของแผน",
            "Nothing, if the year of the plan is right."),
    /** The plan states no fiscal year; it was taken from the periods. Advice: State the fiscal year in the title. */
    FISCAL_YEAR_ASSUMED(
            ProblemSeverity.NOTE,
            "The plan states no fiscal year; it was taken from the periods.",
            "สันนิษฐานปีงบประมาณจากระยะเวลา",
            "State the fiscal year in the title.");

    private final ProblemSeverity severity;
    private final String english;
    private final String thai;
    private final String advice;

    ProblemCode(ProblemSeverity severity, String english, String thai, String advice) {
        this.severity = severity;
        this.english = english;
        this.thai = thai;
        this.advice = advice;
    }

    /** Returns how much it harms. */
    public ProblemSeverity severity() {
        return severity;
    }

    /** Returns what it means, in English. */
    public String english() {
        return english;
    }

    /** Returns what it means, in Thai. */
    public String thai() {
        return thai;
    }

    /** Returns what the author of the document can do, in English. */
    public String advice() {
        return advice;
    }
}
