/**
 * Knowledge-management plans: the model, readers of documents and the JSON form. What is not exported is no API.
 *
 * <p>Who writes workbooks of records requires {@code org.apache.poi.ooxml} too: Apache POI is optional here.
 */
module org.kmplan.core {
    requires com.google.common;
    requires java.xml;
    requires org.jsoup;
    requires tools.jackson.core;
    requires static org.apache.poi.ooxml;
    requires static org.apache.poi.poi;
    requires static org.jspecify;

    exports org.kmplan.core.annotate;
    exports org.kmplan.core.json;
    exports org.kmplan.core.plan;
    exports org.kmplan.core.read;
    exports org.kmplan.core.record;
    exports org.kmplan.core.risk;
    exports org.kmplan.core.text;
    exports org.kmplan.core.time;
    exports org.kmplan.core.json.internal to
            org.kmplan.rules;
    exports org.kmplan.core.text.internal to
            org.kmplan.rules;
}
