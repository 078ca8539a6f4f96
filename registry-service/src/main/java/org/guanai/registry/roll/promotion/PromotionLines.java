package org.guanai.registry.roll.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// What a run did with each child. By hand, since it is a line for every one.
@ApplicationScoped
class PromotionLines {
    private static final Table<Line> TABLE =
            Table.<Line>of("promotion_line")
                    .key("promotion_id", Line::promotionId)
                    .key("enrolment_id", Line::enrolmentId)
                    .with("org", Line::org)
                    .with("student_id", Line::studentId)
                    .with("act", Line::act)
                    .with("stage_year", Line::stageYear)
                    .with("why", Line::why);
    private static final String READ =
            """
            select promotion_id, enrolment_id, org, student_id, act, stage_year, why
            from promotion_line where promotion_id = :id and act = :act\
            """;

    private final Sql sql;

    PromotionLines(Sql sql) {
        this.sql = sql;
    }

    void write(Promotion run, List<Candidate> all) {
        sql.insert(
                        TABLE,
                        all.stream()
                                .map(c ->
                                        new Line(
                                                run.id,
                                                c.enrolmentId(),
                                                run.org,
                                                c.studentId(),
                                                c.act(),
                                                c.at().stageYear(),
                                                c.why()))
                                .toList())
                .run();
    }

    List<Line> of(UUID run, PromotionAct act) {
        return sql.query(READ).with("id", run).with("act", act).list(Line.class);
    }

    record Line(
            UUID promotionId,
            UUID enrolmentId,
            OrgPath org,
            UUID studentId,
            PromotionAct act,
            int stageYear,
            HoldReason why) {}
}
