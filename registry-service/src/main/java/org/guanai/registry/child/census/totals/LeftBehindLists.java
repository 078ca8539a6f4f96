package org.guanai.registry.child.census.totals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// The lists behind left-behind children. By hand, because they compare sets.
@ApplicationScoped
class LeftBehindLists {
    private static final String DIFFERENCES =
            """
            select s.id as student_id, s.org, s.name, m.reasons as definitions, m.rule_version as rule
            from group_membership m join student s on s.id = m.student_id
            where m.group_name = 'LEFT_BEHIND' and m.to_on is null and s.status = 'ENROLLED' and s.id > :after
                and not m.reasons @> array['STATE_COUNCIL', 'SCHOOL_ROLL']
            order by s.id limit :limit\
            """;

    /// A later claim that says the same as the survey asks for nothing.
    private static final String TO_SURVEY =
            """
            select s.id as student_id, s.org, s.name, v.last_on as surveyed_on,
                case when v.last_on is null then 'NEVER_SURVEYED' else 'CLAIMED_SINCE' end as reason
            from student s left join lateral (
                select max(f.surveyed_on) as last_on from family_survey f
                where f.student_id = s.id and f.withdrawn_at is null) v on true
            where s.status = 'ENROLLED' and s.id > :after
                and (s.claim_left_behind > 0 or s.claim_migrant)
                and (v.last_on is null or s.claim_left_behind > 0 and s.claim_left_behind_on > v.last_on
                    and not exists (select from group_membership m where m.student_id = s.id
                        and m.group_name = 'LEFT_BEHIND' and m.to_on is null))
            order by s.id limit :limit\
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    LeftBehindLists(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    Page<Difference> differences(Paging paging) {
        var rows = read(DIFFERENCES, Difference.class, paging);
        return Page.of(rows, paging.limit(), d -> Cursor.of(d.studentId));
    }

    @Transactional
    Page<SurveyDue> toSurvey(Paging paging) {
        var rows = read(TO_SURVEY, SurveyDue.class, paging);
        return Page.of(rows, paging.limit(), d -> Cursor.of(d.studentId));
    }

    private <T extends Record> List<T> read(String text, Class<T> type, Paging paging) {
        return sql.query(text)
                .with("after", paging.afterId().orElse(FIRST))
                .with("limit", paging.limit() + 1)
                .list(type);
    }

    /// A child about whom the definitions differ.
    ///
    /// @param definitions by which it is left behind: CLAIM, STATE_COUNCIL, SCHOOL_ROLL
    @Schema(name = "DefinitionDifference")
    public record Difference(
            UUID studentId, OrgPath org, String name, List<String> definitions, String rule) {}

    /// A child whose family is to be surveyed.
    ///
    /// @param surveyedOn day of the last survey; absent when there was none
    /// @param reason NEVER_SURVEYED, or CLAIMED_SINCE: the roster says more than the survey
    public record SurveyDue(
            UUID studentId,
            OrgPath org,
            String name,
            @Nullable LocalDate surveyedOn,
            String reason) {}
}
