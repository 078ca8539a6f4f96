package org.guanai.mentoring.rhythm.denser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.rhythm.duty.DenserRhythms;
import org.guanai.mentoring.rhythm.standing.Denser;
import org.guanai.mentoring.rhythm.window.Cadence;

/// Denser rhythms and the duties for which they hold. SQL by hand: a recount asks for hundreds of
/// duties at once.
@ApplicationScoped
class DenserBook implements PanacheRepositoryBase<DenserRhythm, UUID>, DenserRhythms {
    private static final String OF_SUBJECTS =
            """
            select d.subject_id, r.kind, r.cadence, r.starts_on, r.ends_on
            from duty d join student s on s.id = d.student_id
            join denser_rhythm r on r.org = d.org and r.kind = d.kind and (r.boarders is null or r.boarders = s.boarder)
            where d.subject_id = any(:subjects) and (r.ends_on is null or r.ends_on >= r.starts_on)
            order by r.starts_on\
            """;
    private static final String UNMARKED =
            """
            select d.subject_id from duty d join denser_rhythm r on r.org = d.org and r.kind = d.kind
            where d.subject_id = any(:subjects) and not d.denser\
            """;

    /// Whether a child boards decides which rhythm is theirs.
    private static final String OF_STUDENTS =
            """
            select d.subject_id from duty d join denser_rhythm r on r.org = d.org and r.kind = d.kind
            where r.boarders is not null and d.subject_id in (
                select p.id from pairing p where p.student_id = any(:students) and p.ended_on is null)\
            """;

    private static final String AT_SCHOOL =
            "select d.subject_id from duty d where d.org = :school and d.kind = :kind";

    private final Sql sql;

    DenserBook(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, List<Denser>> of(Set<UUID> subjects) {
        return sql.query(OF_SUBJECTS).with("subjects", subjects).list(DenserBook::found).stream()
                .collect(groupingBy(Found::subject, mapping(Found::denser, toList())));
    }

    @Override
    public Set<UUID> concerned(Set<UUID> subjects) {
        return ids(UNMARKED, "subjects", subjects);
    }

    /// Subjects of a duty at a school.
    Set<UUID> subjectsAt(OrgPath school, String kind) {
        return new HashSet<>(
                sql.query(AT_SCHOOL)
                        .with("school", school)
                        .with("kind", kind)
                        .list(row -> row.id("subject_id")));
    }

    /// Subjects of these children for whom it matters whether they board.
    Set<UUID> subjectsOf(Set<UUID> students) {
        return ids(OF_STUDENTS, "students", students);
    }

    Optional<DenserRhythm> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<DenserRhythm> ofSchool(OrgPath school) {
        return list("org", school);
    }

    private Set<UUID> ids(String text, String parameter, Set<UUID> some) {
        return new HashSet<>(
                sql.query(text).with(parameter, some).list(row -> row.id("subject_id")));
    }

    private static Found found(Row row) {
        var denser =
                new Denser(
                        row.text("kind"),
                        row.enumOf(Cadence.class, "cadence"),
                        row.day("starts_on"),
                        row.day("ends_on"));
        return new Found(row.id("subject_id"), denser);
    }

    private record Found(UUID subject, Denser denser) {}
}
