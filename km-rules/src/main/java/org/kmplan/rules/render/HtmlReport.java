package org.kmplan.rules.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.text.VisibleText;
import org.kmplan.rules.render.internal.PageView;
import org.kmplan.rules.render.internal.PlanView;
import org.kmplan.rules.render.internal.Texts;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Language;

/**
 * Rendering as one self-contained page: verdict, what to mend first, findings by row, timeline, risk matrix, and the report
 * itself as JSON. It runs no script and loads nothing; every text of the document is escaped.
 *
 * <p>Example: {@code HtmlReport.in(Language.TH).render(List.of(page), List.of())}.
 */
public final class HtmlReport {
    static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), "org.kmplan.rules.render.internal");

    private final Language language;
    private final Optional<String> rules;

    private HtmlReport(Language language, Optional<String> rules) {
        this.language = language;
        this.rules = rules;
    }

    /** Returns a rendering in a language. */
    public static HtmlReport in(Language language) {
        return new HtmlReport(language, Optional.empty());
    }

    /** Returns a rendering that names the rules by which the plans were judged, such as a hash of them. */
    public HtmlReport withRules(String identity) {
        return new HtmlReport(language, Optional.of(identity));
    }

    /**
     * Returns the page.
     *
     * @param pages what is known of each plan, in order
     * @param unread documents without any plan, with their problems
     */
    public String render(List<PlanPage> pages, List<CheckedDocument> unread) {
        Wording wording = new Wording(language, documents(pages));
        List<PlanView> plans = new ArrayList<>();
        for (PlanPage page : pages) {
            plans.add(new PlanViews(wording, page, "p" + (plans.size() + 1), rules).view());
        }
        ProblemViews problems = new ProblemViews(wording);
        List<PageView.UnreadView> nothing = unread.stream()
                .map(document -> new PageView.UnreadView(document.source(), problems.of(document.problems())))
                .toList();
        List<CheckedDocument> all = new ArrayList<>(documents(pages));
        all.addAll(unread);
        PageView view = new PageView(
                language == Language.TH ? "th" : "en",
                title(wording, pages),
                plans,
                nothing,
                new Texts(wording::text),
                scriptSafe(JsonReport.in(language).render(all)));
        StringOutput output = new StringOutput();
        TEMPLATES.render("page.jte", Map.of("page", view), output);
        return VisibleText.of(output.toString());
    }

    private static String title(Wording wording, List<PlanPage> pages) {
        List<String> topics = pages.stream()
                .flatMap(page -> page.report().plan().topic().stream())
                .distinct()
                .toList();
        return topics.size() == 1
                ? wording.text("page.title", "topic", Argument.name(topics.get(0), topics.get(0)))
                : wording.text("report.title");
    }

    static List<CheckedDocument> documents(List<PlanPage> pages) {
        List<CheckedDocument> documents = new ArrayList<>();
        for (PlanPage page : pages) {
            List<ComplianceReport> reports = List.of(page.report());
            documents.add(new CheckedDocument(page.source(), reports, page.problems()));
        }
        return documents;
    }

    /** Returns JSON in which nothing ends the element around it: neither a closing tag nor the start of a comment. */
    private static String scriptSafe(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
