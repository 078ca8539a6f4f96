package org.guanai.mentoring.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.files.export.source.ExportSource;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.appraisal.score.Grade;

/// Signed appraisals for the personnel office (3.1.1f).
@ApplicationScoped
class AppraisalExport implements ExportSource {
    private static final int PAGE = 500;
    private static final String FROM =
            """
             from appraisal a left join staff t on t.id = a.helper_id
            where a.state = 'SIGNED' and lies_in(a.org, :place)\
            """;
    private static final String READ =
            "select a.id, a.org, t.name, a.term, a.score, a.grade, a.comment" + FROM;

    private final Sql sql;

    AppraisalExport(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String list() {
        return "appraisals";
    }

    @Override
    public String title() {
        return "教师帮扶考评";
    }

    @Override
    public List<String> columns() {
        return List.of("学校标识码", "姓名", "学期", "分数", "等级", "评语");
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.PRINCIPAL);
    }

    @Override
    public Set<String> filters() {
        return Set.of("school", "term");
    }

    @Override
    public int count(ExportScope scope) {
        return asked("select count(*)::int as rows" + FROM, "", scope)
                .one(row -> row.number("rows"))
                .orElse(0);
    }

    @Override
    public void rows(ExportScope scope, RowSink sink) {
        var at = new UUID(0, 0);
        List<Line> page;
        do {
            page =
                    asked(READ, " and a.id > :after order by a.id limit :limit", scope)
                            .with("after", at)
                            .with("limit", PAGE)
                            .list(AppraisalExport::line);
            page.forEach(line -> sink.row(line.cells()));
            at = page.isEmpty() ? at : page.getLast().id();
        } while (page.size() == PAGE);
    }

    private Query asked(String text, String order, ExportScope scope) {
        var school = scope.filter("school");
        var term = scope.filter("term");
        var conditions =
                (school == null ? "" : " and split_part(a.org, '/', 3) = :school")
                        + (term == null ? "" : " and a.term = :term");
        var query = sql.query(text + conditions + order).with("place", scope.org());
        if (school != null) {
            query.with("school", school);
        }
        if (term != null) {
            query.with("term", term);
        }
        return query;
    }

    private static Line line(Row row) {
        return new Line(
                row.id("id"),
                List.of(
                        row.org("org").code(),
                        Objects.toString(row.text("name"), ""),
                        row.text("term"),
                        Objects.toString(row.decimal("score"), ""),
                        word(Grade.valueOf(row.text("grade"))),
                        Objects.toString(row.text("comment"), "")));
    }

    private static String word(Grade grade) {
        return switch (grade) {
            case EXCELLENT -> "优秀";
            case GOOD -> "良好";
            case PASSED -> "合格";
            case FAILED -> "不合格";
            case NONE -> "无应尽职责";
        };
    }

    private record Line(UUID id, List<String> cells) {}
}
