package org.kmplan.examples.service.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.examples.service.account.Viewer;
import org.kmplan.rules.report.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** List of all plans by organisation, year and verdict. */
@Service
public class DossierList {
    /** Lines of a page of the list. */
    public static final int PAGE_LINES = 50;

    private static final String FROM = """
            from dossier d
            join organisation o on o.id = d.organisation_id
            join assessment a on a.id = d.current_assessment_id
            join document_version v on v.id = a.version_id
            left join assessed_plan p on p.assessment_id = a.id
            where (cast(:scope as bigint) is null or d.organisation_id = :scope)
            and (cast(:organisation as bigint) is null or d.organisation_id = :organisation)
            and (cast(:year as int) is null or p.fiscal_year = :year)
            and (cast(:verdict as varchar) is null or p.plan_verdict = :verdict
              or cast(:verdict as varchar) = 'NO_PLAN' and p.assessment_id is null)
            """;

    private final JdbcClient jdbc;

    DossierList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Word for documents in which no plan was found, where a verdict is asked for. */
    public static final String NO_PLAN = "NO_PLAN";

    /**
     * What is looked for.
     *
     * @param organisation organisation, or any
     * @param year Buddhist fiscal year, or any
     * @param verdict name of a verdict on the plan, {@link #NO_PLAN}, or any
     * @param page page, from 1
     */
    public record Query(
            @Nullable Long organisation,
            @Nullable Integer year,
            @Nullable String verdict,
            int page) {
        /** Tells whether not every plan is looked for. */
        public boolean narrows() {
            return organisation != null || year != null || verdict != null;
        }
    }

    /**
     * One plan of the last version of a dossier; without year and verdicts if no plan was found in it.
     *
     * @param dossier number of the dossier
     * @param version last version
     * @param organisation name of the organisation
     * @param title topic of the plan, or name of its document
     * @param fiscalYear Buddhist fiscal year
     * @param planVerdict verdict on what the plan says
     * @param executionVerdict verdict on what was done
     * @param failedMandatory mandatory demands not met, each once for an aspect
     * @param changedAt when the dossier last changed
     */
    public record Line(
            long dossier,
            int version,
            String organisation,
            String title,
            @Nullable Integer fiscalYear,
            @Nullable Verdict planVerdict,
            @Nullable Verdict executionVerdict,
            int failedMandatory,
            OffsetDateTime changedAt) {}

    /** Part of the list, and how many lines there are in all. */
    public record Page(List<Line> lines, long total, int number) {
        /** Returns the number of pages, at least 1. */
        public int pages() {
            return (int) Math.max(1, (total + PAGE_LINES - 1) / PAGE_LINES);
        }
    }

    /** Returns the plans that the viewer may see and asks for, the last changed first. */
    public Page find(Viewer viewer, Query query) {
        long total =
                with(viewer, query, "select count(*) " + FROM).query(Long.class).single();
        List<Line> lines = with(
                        viewer,
                        query,
                        "select d.id, v.number, o.name, coalesce(p.topic, d.title) as title, p.fiscal_year, p.plan_verdict,"
                                + " p.execution_verdict, p.failed_mandatory, d.changed_at " + FROM
                                + " order by d.changed_at desc, d.id desc, p.position limit " + PAGE_LINES
                                + " offset " + (long) (query.page() - 1) * PAGE_LINES)
                .query(DossierList::line)
                .list();
        return new Page(lines, total, query.page());
    }

    /** Returns the fiscal years of the plans that the viewer may see, the last first. */
    public List<Integer> years(Viewer viewer) {
        Query any = new Query(null, null, null, 1);
        return with(
                        viewer,
                        any,
                        "select distinct p.fiscal_year " + FROM
                                + " and p.fiscal_year is not null order by p.fiscal_year desc")
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private JdbcClient.StatementSpec with(Viewer viewer, Query query, String sql) {
        return jdbc.sql(sql)
                .param("scope", viewer.scope().orElse(null), java.sql.Types.BIGINT)
                .param("organisation", query.organisation(), java.sql.Types.BIGINT)
                .param("year", query.year(), java.sql.Types.INTEGER)
                .param("verdict", query.verdict(), java.sql.Types.VARCHAR);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        int year = row.getInt("fiscal_year");
        Integer known = row.wasNull() ? null : year;
        return new Line(
                row.getLong(1),
                row.getInt(2),
                row.getString("name"),
                row.getString("title"),
                known,
                verdict(row.getString("plan_verdict")),
                verdict(row.getString("execution_verdict")),
                row.getInt("failed_mandatory"),
                row.getObject("changed_at", OffsetDateTime.class));
    }

    private static @Nullable Verdict verdict(@Nullable String name) {
        return Optional.ofNullable(name).map(Verdict::valueOf).orElse(null);
    }
}
