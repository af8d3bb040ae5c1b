package org.kmplan.core.json;

/** Documents that tests read, whole or broken. */
public final class Documents {
    /** Document without plans. */
    public static final String EMPTY = """
            {"schema": "https://kmplan.org/schema/plan-1.json", "plans": []}
            """;
    /** Document with one plan that has a part of most kinds. */
    public static final String FULL = """
            {
              "schema": "https://kmplan.org/schema/plan-1.json",
              "plans": [
                {
                  "id": "plan-1",
                  "header": {"planNumber": 1, "topic": "ความเสี่ยง", "strategicIssue": {"number": "6"}},
                  "fiscalYearMentions": [{"year": 2566, "raw": "ปีงบประมาณ พ.ศ. ๒๕๖๖"}],
                  "steps": [
                    {
                      "id": "KMP1",
                      "step": "KMP1",
                      "process": "KMP",
                      "title": "การบ่งชี้ความรู้",
                      "activities": [{"id": "1", "description": "ประชุม", "knowledgeTypes": ["TACIT"]}],
                      "periods": [
                        {
                          "id": "1",
                          "reading": {
                            "raw": "ม.ค.",
                            "period": {"kind": "RANGE", "first": "2023-01-01", "last": "2023-03-31"},
                            "notes": ["YEAR_FROM_PLAN"]
                          }
                        },
                        {"id": "2", "reading": {"raw": "ตามแผนฯ", "refusal": "NO_DATE"}}
                      ],
                      "indicators": [{"id": "1", "text": "จำนวนรายการ"}],
                      "targets": [
                        {
                          "id": "1",
                          "expression": {
                            "raw": "อย่างน้อยสองในสาม",
                            "kind": "COUNT",
                            "comparator": "AT_LEAST",
                            "value": "2/3",
                            "units": ["DOCUMENT", "PIECE"],
                            "rates": [{"every": 1, "per": "YEAR"}],
                            "notes": ["NUMBER_IN_WORDS"]
                          },
                          "column": "INDICATOR"
                        }
                      ],
                      "owners": [{"id": "1", "text": "กอง"}],
                      "evidence": [{"id": "1", "text": "คำสั่ง", "types": ["ORDER"], "cutOff": true}],
                      "source": {"document": "plan.txt", "line": 3}
                    }
                  ],
                  "knowledgeItems": [{"id": "2", "text": "กระบวนการ", "parts": [{"id": "2.1", "text": "การวิเคราะห์"}]}],
                  "references": [{"id": "1", "kind": "LETTER", "text": "หนังสือ", "date": "2021-02-15"}]
                }
              ]
            }
            """;

    private Documents() {}
}
