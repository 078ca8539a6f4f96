package org.guanai.safety.prevent.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.files.export.source.ExportSource;
import org.guanai.files.export.source.ExportSource.ExportScope;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.safety.prevent.hazard.HazardGrade;
import org.guanai.safety.prevent.hazard.HazardKind;
import org.guanai.safety.prevent.hazard.HazardState;

/// The ledger of hazards (隐患台账) of a scope, oldest first. By hand, as a row is read across hazard
/// and staff.
@ApplicationScoped
class HazardExport implements ExportSource {
    private static final int PAGE = 500;
    private static final String FROM =
            """
             from hazard h left join staff o on o.id = h.owner_id left join staff r on r.id = h.reviewed_by
            where lies_in(h.org, :place) and h.state <> 'WITHDRAWN'\
            """;
    private static final String COUNT = "select count(*) as rows" + FROM;
    private static final String READ =
            """
            select h.id, h.org, h.found_on, h.place, h.kind, h.what, h.grade, h.measures, o.name as owner_name, h.due_on,
                h.state, r.name as reviewer_name, h.reviewed_on\
            """
                    + FROM
                    + " and h.id > :after order by h.id limit :limit";

    private final Sql sql;

    HazardExport(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String list() {
        return "hazards";
    }

    @Override
    public String title() {
        return "隐患台账";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "学校标识码", "发现日期", "部位", "类别", "描述", "等级", "措施", "责任人", "时限", "状态", "复查人", "复查日");
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL);
    }

    @Override
    public Set<String> filters() {
        return Set.of();
    }

    @Override
    public int count(ExportScope scope) {
        return sql.query(COUNT).with("place", scope.org()).one(row -> row.number("rows")).orElse(0);
    }

    @Override
    public void rows(ExportScope scope, RowSink sink) {
        var after = new UUID(0, 0);
        List<Line> page;
        do {
            page =
                    sql.query(READ)
                            .with("place", scope.org())
                            .with("after", after)
                            .with("limit", PAGE)
                            .list(HazardExport::line);
            page.forEach(line -> sink.row(line.cells()));
            after = page.isEmpty() ? after : page.getLast().id();
        } while (page.size() == PAGE);
    }

    private static Line line(Row row) {
        return new Line(
                row.id("id"),
                List.of(
                        row.org("org").code(),
                        text(row.day("found_on")),
                        text(row.text("place")),
                        HazardKind.valueOf(row.text("kind")).word(),
                        text(row.text("what")),
                        row.text("grade").equals(HazardGrade.MAJOR.name()) ? "重大" : "一般",
                        text(row.text("measures")),
                        text(row.text("owner_name")),
                        text(row.day("due_on")),
                        state(HazardState.valueOf(row.text("state"))),
                        text(row.text("reviewer_name")),
                        text(row.day("reviewed_on"))));
    }

    private static String state(HazardState state) {
        return switch (state) {
            case OPEN -> "未整改";
            case RECTIFIED -> "整改中";
            case CLOSED -> "已整改";
            case WITHDRAWN -> "已撤回";
        };
    }

    private static String text(Object maybe) {
        return Objects.toString(maybe, "");
    }

    private record Line(UUID id, List<String> cells) {}
}
