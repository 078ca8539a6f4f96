package org.guanai.registry.child.group;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.child.group.FamilySurvey.Parent;
import org.guanai.registry.people.guardian.Relation;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// Keeps family surveys (家庭情况调查). Where parents are is sealed.
@ApplicationScoped
public class SurveyDesk {
    private static final String TABLE = "family_survey";
    private static final TypeReference<List<Parent>> PARENTS = new TypeReference<>() {};
    private static final String ADD =
            """
            insert into family_survey (id, org, student_id, surveyed_on, surveyor, parents, carer, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String COLUMNS = "id, student_id, surveyed_on, surveyor, parents, carer";
    private static final String NEWEST =
            """
            select distinct on (student_id) %s from family_survey where student_id = any (?)
            order by student_id, surveyed_on desc, id desc\
            """
                    .formatted(COLUMNS);
    private static final String OF_STUDENT =
            """
            select %s from family_survey where student_id = ? order by surveyed_on desc, id desc limit 100\
            """
                    .formatted(COLUMNS);

    private final Sql sql;
    private final Sealer sealer;
    private final ObjectMapper json;
    private final Clock clock;

    SurveyDesk(Sql sql, Sealer sealer, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.sealer = sealer;
        this.json = json;
        this.clock = clock;
    }

    /// @param org path of the student's school
    /// @param surveyor name of the caller
    @Transactional
    public SurveyView add(UUID student, String org, String surveyor, FamilySurvey survey) {
        check(survey);
        var id = Ids.next();
        sql.change(
                ADD,
                id,
                org,
                student,
                survey.on(),
                surveyor,
                sealer.seal(text(survey.parents()), TABLE, id, "parents"),
                survey.carer(),
                clock.instant());
        return new SurveyView(id, student, surveyor, survey);
    }

    /// The newest of each student.
    @Transactional
    public Map<UUID, FamilySurvey> newest(Collection<UUID> students) {
        return students.isEmpty()
                ? Map.of()
                : sql.list(NEWEST, this::read, Column.ids(students)).stream()
                        .collect(Collectors.toMap(SurveyView::studentId, SurveyView::survey));
    }

    /// Newest first, at most 100.
    @Transactional
    public List<SurveyView> of(UUID student) {
        return sql.list(OF_STUDENT, this::read, student);
    }

    private void check(FamilySurvey survey) {
        var today = LocalDate.now(clock);
        refuseWhen(survey.on().isAfter(today), "registry.survey-in-future", "on");
        var different = survey.parents().stream().map(Parent::which).distinct().count();
        refuseWhen(different < survey.parents().size(), "registry.parent-twice", "parents");
        for (var parent : survey.parents()) {
            refuseWhen(
                    parent.away() == (parent.since() == null),
                    "registry.away-since",
                    "parents.since");
            refuseWhen(
                    parent.away() && parent.since().isAfter(survey.on()),
                    "registry.away-in-future",
                    "parents.since");
        }
    }

    private static void refuseWhen(boolean wrong, String code, String field) {
        if (wrong) {
            throw Refusal.invalid(code, field);
        }
    }

    private SurveyView read(Sql.Row r) throws SQLException {
        var parents = sealer.open(r.bytes("parents"), TABLE, r.id("id"), "parents");
        var survey =
                new FamilySurvey(
                        r.day("surveyed_on"), parents(parents), Relation.valueOf(r.text("carer")));
        return new SurveyView(r.id("id"), r.id("student_id"), r.text("surveyor"), survey);
    }

    private List<Parent> parents(String text) {
        try {
            return json.readValue(text, PARENTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(List<Parent> parents) {
        try {
            return json.writeValueAsString(parents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
