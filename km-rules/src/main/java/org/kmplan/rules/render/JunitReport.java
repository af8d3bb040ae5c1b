package org.kmplan.rules.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kmplan.core.text.VisibleText;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.Severity;

/**
 * Rendering as JUnit XML, which build servers show: a test suite for each plan, a test case for each result.
 *
 * <p>A mandatory finding is a failure. A recommended one passes and says so in its output. What follows from another finding, is
 * waived, not due, not applicable or cannot be judged is skipped with its reason; a document that could not be read is an error.
 */
public final class JunitReport implements PlanReports {
    private final XMLStreamWriter xml;
    private final Language language;
    private boolean closed;

    private JunitReport(XMLStreamWriter xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    /**
     * Begins a document.
     *
     * @throws IOException if it cannot be written
     */
    public static JunitReport to(OutputStream out, Language language) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            return new JunitReport(xml, language);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void add(String source, ComplianceReport report) throws IOException {
        Wording wording = new Wording(language, report.texts());
        List<Finding> results = report.results();
        try {
            suite(source, report.plan().id(), results.size(), failures(results), 0, skipped(results));
            for (Finding finding : results) {
                testCase(source, wording, finding);
            }
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void addError(String source, String reason) throws IOException {
        try {
            suite(source, "reading", 1, 0, 1, 0);
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            attribute("classname", source);
            attribute("name", "reading");
            xml.writeStartElement("error");
            attribute("message", reason);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void suite(String source, String plan, int tests, long failures, long errors, long skipped)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        attribute("name", source + " " + plan);
        attribute("tests", String.valueOf(tests));
        attribute("failures", String.valueOf(failures));
        attribute("errors", String.valueOf(errors));
        attribute("skipped", String.valueOf(skipped));
    }

    private void testCase(String source, Wording wording, Finding finding) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute("classname", finding.rule() + "." + finding.aspect());
        attribute("name", wording.title(finding.rule()) + ": " + wording.subject(finding.subject()));
        attribute("file", source);
        finding.position().flatMap(place -> place.line()).ifPresent(line -> lineAttribute(line));
        String message = wording.message(finding);
        if (isFailure(finding)) {
            xml.writeStartElement("failure");
            attribute("type", finding.severity().name());
            attribute("message", message);
            xml.writeCharacters(harmless(details(wording, finding)));
            xml.writeEndElement();
        } else if (isSkipped(finding)) {
            xml.writeStartElement("skipped");
            attribute(
                    "message",
                    wording.name("outcome", finding.outcome()) + ": " + message
                            + finding.causedBy()
                                    .map(cause -> " " + wording.cause(cause))
                                    .orElse(""));
            xml.writeEndElement();
        } else if (finding.outcome() == Outcome.FAILED) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(
                    harmless(wording.name("severity", finding.severity()) + ": " + details(wording, finding)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void lineAttribute(int line) {
        try {
            attribute("line", String.valueOf(line));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String details(Wording wording, Finding finding) {
        StringBuilder text = new StringBuilder(wording.message(finding));
        finding.position().ifPresent(place -> text.append('\n').append(wording.position(place)));
        wording.advice(finding).forEach(advice -> text.append('\n').append(advice));
        return text.toString();
    }

    private static long failures(List<Finding> results) {
        return results.stream().filter(JunitReport::isFailure).count();
    }

    private static long skipped(List<Finding> results) {
        return results.stream().filter(JunitReport::isSkipped).count();
    }

    private static boolean isFailure(Finding finding) {
        return finding.outcome() == Outcome.FAILED
                && finding.severity() == Severity.MANDATORY
                && finding.causedBy().isEmpty();
    }

    private static boolean isSkipped(Finding finding) {
        return finding.outcome() != Outcome.FAILED && finding.outcome() != Outcome.PASSED
                || finding.causedBy().isPresent();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, harmless(value));
    }

    /** Returns the text as it may be shown, without what XML 1.0 cannot hold besides: U+FFFE and U+FFFF. */
    static String harmless(String text) {
        return VisibleText.of(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
