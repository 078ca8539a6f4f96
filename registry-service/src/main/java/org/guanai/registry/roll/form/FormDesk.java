package org.guanai.registry.roll.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.place.organisation.Schools;

/// Gathers what the forms of dropout control show. By hand, because a line is read across case and
/// ledger.
@ApplicationScoped
class FormDesk {
    private static final String VILLAGES =
            """
            select o.name as village, t.name, %s, t.birth_date, c.household_head as head, %s, t.persuasions,
                case t.state when 'RETURNED' then '复学' when 'CLOSED' then '销号' else '失学' end as state
            from dropout_case t join school_age_child c on c.id = t.school_age_child_id
            left join organisation o on o.org = t.org
            where lies_in(t.org, :place) and t.state <> 'WITHDRAWN' order by o.org, t.name limit 500\
            """
                    .formatted(LedgerLists.SEX, LedgerLists.CAUSE);
    private static final String CASE =
            """
            select t.id, o.name as place, t.name, %s, t.birth_date,
                case t.stage when 'PRIMARY' then '小学' else '初中' end as stage, %s, t.missing_since, t.whereabouts,
                t.school_duty, t.township_duty, t.village_duty, t.returned_on, t.closed_on, t.close_note,
                t.application_id is not null as aided
            from dropout_case t left join organisation o on o.org = t.org where t.id = :id\
            """
                    .formatted(LedgerLists.SEX, LedgerLists.CAUSE);
    private static final String STEPS =
            """
            select taken_on as on_day, who,
                case kind when 'VISIT' then '入户' when 'CALL' then '电话' when 'ORDER' then '限期返校通知书'
                    else '移送' end as way,
                case outcome when 'BACK' then '已返校' when 'PROMISED' then '答应返校' when 'REFUSED' then '拒绝'
                    when 'NOT_FOUND' then '未见到' else '已送达' end as outcome,
                document
            from dropout_step where case_id = :id and withdrawn_at is null order by taken_on, id limit 200\
            """;

    private static final String TRANSFER =
            """
            select t.id, t.name, t.grade, a.name as to, b.name as from,
                case t.reason when 'PARENTS_WORK' then '父母工作调动' when 'HOUSEHOLD_MOVED' then '户籍迁移'
                    when 'ADDRESS_CHANGED' then '住址变动' else '其他' end as reason,
                t.note, t.requested_on, t.answered_on, t.answer_note, t.decided_on, t.decision_note, t.completed_on
            from transfer t left join organisation a on a.org = t.org left join organisation b on b.org = t.from_org
            where t.id = :id\
            """;

    private final Sql sql;
    private final Schools schools;
    private final Journal journal;

    FormDesk(Sql sql, Schools schools, Journal journal) {
        this.sql = sql;
        this.schools = schools;
        this.journal = journal;
    }

    @Transactional
    VillageSheet villages(OrgPath place) {
        var name = schools.nameAt(place).orElseThrow(Refusal::absent);
        var lines = sql.query(VILLAGES).with("place", place).list(VillageLine.class);
        journal.exported("dropout-case", "village list of " + place, null);
        return new VillageSheet(name, lines);
    }

    @Transactional
    TransferSheet transfer(UUID id) {
        return sql.query(TRANSFER)
                .with("id", id)
                .one(TransferSheet.class)
                .orElseThrow(Refusal::absent);
    }

    @Transactional
    CaseSheet one(UUID id) {
        var facts =
                sql.query(CASE)
                        .with("id", id)
                        .one(CaseSheet.Facts.class)
                        .orElseThrow(Refusal::absent);
        journal.opened("dropout-case", id, null);
        var steps = sql.query(STEPS).with("id", id).list(CaseSheet.Line.class);
        return new CaseSheet(facts, steps);
    }
}
