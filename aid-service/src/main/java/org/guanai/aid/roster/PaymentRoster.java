package org.guanai.aid.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.guanai.aid.payee.HolderRelation;
import org.guanai.events.Roles;
import org.guanai.files.export.source.ExportSource;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;

/// The roster of payments (发放花名册) of a scope: what was granted, to whom it goes and where it
/// stands, with an empty column to sign. No account and no document number leaves with it. By hand,
/// as a row is read across application, programme and payment.
@ApplicationScoped
class PaymentRoster implements ExportSource {
    private static final int PAGE = 500;
    private static final String FROM =
            """
             from application a join programme p on p.id = a.programme_id
            left join hardship_kind k on k.code = a.hardship_kind and k.org = 'CN'
            where lies_in(a.org, :place) and a.amount is not null\
            """;
    private static final String COUNT = "select count(*) as rows" + FROM;
    private static final String READ =
            """
            select a.id, a.school_code, a.grade, a.class_name, a.student_name, a.boarder, a.tier,
                k.name_zh as kind, p.name as programme, a.term, a.amount, a.holder_relation, a.state,
                (select max(x.reference) from payment x
                    where x.application_id = a.id and x.state in ('IN_PAYMENT', 'PAID')) as batch
            """
                    + FROM;
    private static final String ORDER = " and a.id > :after order by a.id limit :limit";

    private static final Map<String, String> STATES =
            Map.of(
                    "COUNTY_APPROVED", "待发放",
                    "IN_PAYMENT", "发放中",
                    "PAID", "已发放",
                    "PAYMENT_FAILED", "发放失败",
                    "PAYMENT_RETURNED", "退汇");

    private final Sql sql;

    PaymentRoster(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String list() {
        return "payment-roster";
    }

    @Override
    public String title() {
        return "资助发放花名册";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "学校标识码",
                "年级",
                "班级",
                "学生姓名",
                "困难类型",
                "寄宿",
                "资助项目",
                "学期",
                "金额(元)",
                "收款人与学生关系",
                "批次号",
                "状态",
                "签领");
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.PRINCIPAL);
    }

    @Override
    public Set<String> filters() {
        return Set.of("term", "programme");
    }

    @Override
    public int count(ExportScope scope) {
        return asked(COUNT, "", scope).one(row -> row.number("rows")).orElse(0);
    }

    @Override
    public void rows(ExportScope scope, RowSink sink) {
        var after = new UUID(0, 0);
        List<Line> page;
        do {
            page =
                    asked(READ, ORDER, scope)
                            .with("after", after)
                            .with("limit", PAGE)
                            .list(PaymentRoster::line);
            page.forEach(line -> sink.row(line.cells()));
            after = page.isEmpty() ? after : page.getLast().id();
        } while (page.size() == PAGE);
    }

    private Query asked(String text, String order, ExportScope scope) {
        var term = scope.filter("term");
        var programme = scope.filter("programme");
        var conditions =
                (term == null ? "" : " and a.term = :term")
                        + (programme == null ? "" : " and a.programme_id = :programme");
        var query = sql.query(text + conditions + order).with("place", scope.org());
        if (term != null) {
            query.with("term", term);
        }
        if (programme != null) {
            query.with("programme", id(programme));
        }
        return query;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw Refusal.invalid("files.export-filter", "filter");
        }
    }

    private static Line line(Row row) {
        var cells =
                List.of(
                        row.text("school_code"),
                        Integer.toString(row.number("grade")),
                        text(row.text("class_name")),
                        row.text("student_name"),
                        text(row.text("kind")),
                        row.flag("boarder") ? "是" : "否",
                        row.text("programme"),
                        row.text("term"),
                        row.decimal("amount").toPlainString(),
                        relation(row.enumOf(HolderRelation.class, "holder_relation")),
                        text(row.text("batch")),
                        STATES.getOrDefault(row.text("state"), ""),
                        "");
        return new Line(row.id("id"), cells);
    }

    private static String relation(HolderRelation relation) {
        return relation == null ? "" : relation.word();
    }

    private static String text(Object maybe) {
        return Objects.toString(maybe, "");
    }

    private record Line(UUID id, List<String> cells) {}
}
