package org.guanai.registry.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.events.Roles;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.files.export.source.ExportSource;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.place.organisation.StageYear;

/// The students of a scope (学生名单), without numbers, phones and addresses: a list shows no more than
/// the list on the screen. By hand, because a row is read across student, enrolment, class and
/// groups.
@ApplicationScoped
class StudentExport implements ExportSource {
    private static final int PAGE = 500;
    private static final String FROM =
            """
            from student s join enrolment e on e.id = s.enrolment_id and e.ended_on is null
            left join school_class c on c.id = e.class_id
            left join organisation o on o.org = e.org
            where lies_in(s.org, :place)\
            """;
    private static final String COUNT = "select count(*) as rows " + FROM;
    private static final String READ =
            """
            select s.id, s.org, o.name as school, s.name, s.sex, s.birth_date, c.name as class_name, e.school_system,
                e.stage, e.stage_year, e.boarder,
                array(select m.group_name from group_membership m
                      where m.student_id = s.id and m.to_on is null) as groups \
            """
                    + FROM;
    private static final String ORDER =
            " and (s.org, s.id) > (:afterOrg, :afterId) order by s.org, s.id limit :limit";
    private static final Map<String, String> CONDITIONS =
            Map.of(
                    "school",
                    " and split_part(s.org, '/', 3) = :school",
                    "class",
                    " and e.class_id = :class",
                    "group",
                    " and exists (select 1 from group_membership m"
                            + " where m.student_id = s.id and m.to_on is null and m.group_name = :group)");

    private final Sql sql;

    StudentExport(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String list() {
        return "students";
    }

    @Override
    public String title() {
        return "学生名单";
    }

    @Override
    public List<String> columns() {
        return List.of("学校标识码", "学校", "姓名", "性别", "出生日期", "年级", "班级", "寄宿", "关爱类别");
    }

    @Override
    public Set<String> roles() {
        return Set.of(
                Roles.COUNTY_OFFICER,
                Roles.PRINCIPAL,
                Roles.CLASS_TEACHER,
                Roles.AID_OFFICER,
                Roles.SAFETY_OFFICER);
    }

    @Override
    public Set<String> filters() {
        return CONDITIONS.keySet();
    }

    @Override
    public int count(ExportScope scope) {
        return asked(COUNT, "", scope).one(row -> row.number("rows")).orElse(0);
    }

    @Override
    public void rows(ExportScope scope, RowSink sink) {
        var org = "";
        var id = new UUID(0, 0);
        List<Child> page;
        do {
            page =
                    asked(READ, ORDER, scope)
                            .with("afterOrg", org)
                            .with("afterId", id)
                            .with("limit", PAGE)
                            .list(StudentExport::read);
            page.forEach(child -> sink.row(child.cells()));
            if (!page.isEmpty()) {
                org = page.getLast().org();
                id = page.getLast().id();
            }
        } while (page.size() == PAGE);
    }

    private Query asked(String text, String order, ExportScope scope) {
        var values = values(scope.filter());
        var conditions =
                values.keySet().stream()
                        .sorted()
                        .map(CONDITIONS::get)
                        .collect(Collectors.joining());
        var query = sql.query(text + conditions + order).with("place", scope.org());
        values.forEach(query::with);
        return query;
    }

    private static Map<String, Object> values(Map<String, String> filter) {
        var values = new HashMap<String, Object>(filter);
        try {
            values.computeIfPresent("class", (_, text) -> UUID.fromString((String) text));
            values.computeIfPresent(
                    "group", (_, text) -> SpecialGroup.valueOf((String) text).name());
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("files.export-filter", "filter");
        }
        return values;
    }

    private static Child read(Row r) {
        var org = r.org("org");
        var cells =
                List.of(
                        org.code(),
                        text(r.text("school")),
                        r.text("name"),
                        sex(r.text("sex")),
                        r.day("birth_date").toString(),
                        r.as(StageYear.class).grade() + "年级",
                        text(r.text("class_name")),
                        r.flag("boarder") ? "是" : "否",
                        r.enumsOf(SpecialGroup.class, "groups").stream()
                                .map(StudentExport::word)
                                .collect(Collectors.joining("、")));
        return new Child(org.text(), r.id("id"), cells);
    }

    private static String text(String maybe) {
        return Objects.requireNonNullElse(maybe, "");
    }

    private static String sex(String code) {
        return "1".equals(code) ? "男" : "2".equals(code) ? "女" : "";
    }

    private static String word(SpecialGroup group) {
        return switch (group) {
            case LEFT_BEHIND -> "留守儿童";
            case MIGRANT -> "随迁子女";
            case HARDSHIP -> "家庭经济困难";
            case LEARNING_DIFFICULTY -> "学习困难";
        };
    }

    private record Child(String org, UUID id, List<String> cells) {}
}
