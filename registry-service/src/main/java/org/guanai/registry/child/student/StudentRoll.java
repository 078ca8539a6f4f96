package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;
import org.guanai.registry.child.national.NationalRoll;
import org.guanai.registry.place.organisation.StageYear;

/// The roll (学籍) for many children at once. By hand, because a roster has hundreds of rows a chunk
/// and each statement here is about all of them.
@ApplicationScoped
public class StudentRoll {
    private static final String FACTS =
            """
            select id, org, birth_date, status, enrolment_id,
                claim_left_behind, claim_left_behind_on, claim_migrant, claim_migrant_on
            from student where id = any (:ids) order by id\
            """;
    private static final String LOCKED_FACTS = FACTS + " for update";
    private static final String PRESENT = "select id from student where id = any (:ids)";
    private static final String DUE =
            "select id from student where review_on <= :today order by review_on limit :limit";
    private static final String REVIEWED =
            """
            update student s set version = s.version + :step, review_on = t.review_on
            from unnest(:ids::uuid[], :days::date[]) as t(id, review_on) where s.id = t.id\
            """;
    private static final String REVIEW_BY =
            "update student set review_on = least(review_on, :day) where id = any (:ids)";
    private static final String STATUS =
            "update student set status = :status where id = any (:ids) and status = :before";
    private static final String PUPILS =
            """
            select s.id, s.name, e.school_system, e.stage, e.stage_year, c.name as class_name
            from student s join enrolment e on e.id = s.enrolment_id join school_class c on c.id = e.class_id
            where s.org = :school and s.status = 'ENROLLED' and (:class::uuid is null or e.class_id = :class::uuid)
            order by e.stage, e.stage_year, c.name, s.name, s.id\
            """;
    private static final Table<Student> TABLE =
            Table.<Student>of("student")
                    .key("id", s -> s.id)
                    .with("org", s -> s.org)
                    .with("enrolment_id", s -> s.enrolmentId)
                    .with("status", s -> s.status)
                    .with("name", s -> s.name)
                    .with("sex", s -> s.sex)
                    .with("birth_date", s -> s.birthDate)
                    .with("document_kind", s -> s.documentKind)
                    .with("document_number", s -> s.documentNumber)
                    .with("document_index", s -> s.documentIndex)
                    .with("student_number", s -> s.studentNumber)
                    .with("student_number_index", s -> s.studentNumberIndex)
                    .with("ethnic", s -> s.ethnic)
                    .with("household", s -> s.household)
                    .with("address", s -> s.address)
                    .with("claim_left_behind", s -> s.claims.claimLeftBehind())
                    .with("claim_left_behind_on", s -> s.claims.claimLeftBehindOn())
                    .with("claim_migrant", s -> s.claims.claimMigrant())
                    .with("claim_migrant_on", s -> s.claims.claimMigrantOn())
                    .with("review_on", s -> s.reviewOn)
                    .with("entry_hash", s -> s.entryHash)
                    .with("disputed", s -> s.disputed)
                    .with("search", s -> s.search)
                    .with("version", s -> s.version);

    private final Sql sql;
    private final Students students;
    private final StudentSeal seal;
    private final NationalRoll national;

    StudentRoll(Sql sql, Students students, StudentSeal seal, NationalRoll national) {
        this.sql = sql;
        this.students = students;
        this.seal = seal;
        this.national = national;
    }

    @Transactional
    public Optional<StudentFacts> facts(UUID id) {
        return sql.query(FACTS).with("ids", List.of(id)).one(StudentFacts.class);
    }

    /// The ids under which a student is known: its own, and those that are part of it.
    @Transactional
    public Set<UUID> records(UUID id) {
        var ids = new HashSet<UUID>();
        ids.add(id);
        students.list("joinedInto", id).forEach(s -> ids.add(s.id));
        return ids;
    }

    /// What is on file, sealed.
    @Transactional
    public Optional<StudentFile> file(UUID id) {
        return students.find("id = :id", Map.of("id", id))
                .project(StudentFile.class)
                .firstResultOptional();
    }

    /// What is on file of many, sealed.
    @Transactional
    public Map<UUID, StudentFile> files(Collection<UUID> ids) {
        return students.find("id in :ids", Map.of("ids", ids)).project(StudentFile.class).stream()
                .collect(Collectors.toMap(StudentFile::id, Function.identity()));
    }

    /// @throws Refusal.Absent when the caller sees no such student
    @Transactional
    public StudentFacts locked(UUID id) {
        return locked(List.of(id)).stream().findFirst().orElseThrow(Refusal::absent);
    }

    /// In the order of ids, so that two writers never wait for each other in a ring.
    @Transactional
    public List<StudentFacts> locked(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.query(LOCKED_FACTS).with("ids", ids).list(StudentFacts.class);
    }

    /// Registers children whom the county has not known.
    ///
    /// @return those that were written; a child that another writer registered at the same moment
    ///   is missing
    @Transactional
    public Set<UUID> register(List<RollEntry> entries) {
        var ids = entries.stream().map(RollEntry::student).toList();
        var made = entries.stream().map(e -> Student.register(e, seal)).toList();
        var written = sql.insert(TABLE, made).orNothing();
        var there = new HashSet<>(written == ids.size() ? ids : present(ids));
        keep(entries.stream().filter(e -> there.contains(e.student())).toList());
        return there;
    }

    /// Enters what a roster says of children who are known.
    ///
    /// @param entries by child
    @Transactional
    public void enter(Map<UUID, RollEntry> entries) {
        if (!entries.isEmpty()) {
            students.locked(entries.keySet()).forEach(s -> s.enter(entries.get(s.id), seal));
            students.flush();
            keep(entries.values());
        }
    }

    /// What only the national roll asks for.
    private void keep(Collection<RollEntry> entries) {
        national.keep(
                entries.stream()
                        .filter(e -> !e.national().isEmpty())
                        .collect(Collectors.toMap(RollEntry::student, RollEntry::national)));
    }

    /// The current enrolment of a student has ended.
    @Transactional
    public void withdraw(UUID id, Status status) {
        students.locked(id).withdraw(status);
        students.flush();
    }

    /// The last enrolment of a student had not ended after all.
    @Transactional
    public void reinstate(UUID id) {
        students.locked(id).reinstate();
        students.flush();
    }

    /// The enrolments of many have ended with graduation, or had not. They are published next.
    @Transactional
    public void graduate(Collection<UUID> ids, boolean graduated) {
        sql.update(STATUS)
                .with("ids", ids)
                .with("status", graduated ? Status.GRADUATED : Status.ENROLLED)
                .with("before", graduated ? Status.ENROLLED : Status.GRADUATED)
                .run();
    }

    /// Another school has taken a student in, whose file is there already.
    @Transactional
    public void admit(UUID id, OrgPath school, UUID enrolment) {
        students.locked(id).admit(school, enrolment);
        students.flush();
    }

    /// A student is the same child as another, of whom it becomes part.
    @Transactional
    public void join(UUID absorbed, StudentFacts other) {
        students.locked(absorbed).joinInto(other);
        students.flush();
    }

    /// A student was another child after all.
    ///
    /// @param school of its enrolment
    @Transactional
    public void part(UUID absorbed, Status before, OrgPath school) {
        students.locked(absorbed).part(before, school);
        students.flush();
    }

    /// Students whose groups time alone may have changed, the longest overdue first.
    @Transactional
    public List<UUID> due(LocalDate today, int limit) {
        return sql.query(DUE).with("today", today).with("limit", limit).list(r -> r.id("id"));
    }

    /// The day on which the groups of each are judged next.
    ///
    /// @param next whether each gets its next version, to be published
    @Transactional
    public void reviewed(Map<UUID, Optional<LocalDate>> days, boolean next) {
        if (!days.isEmpty()) {
            var ids = List.copyOf(days.keySet());
            var on = new ArrayList<LocalDate>();
            ids.forEach(id -> on.add(days.get(id).orElse(null)));
            sql.update(REVIEWED).with("step", next ? 1 : 0).with("ids", ids).with("days", on).run();
        }
    }

    /// Has students judged by a day at the latest.
    @Transactional
    public void reviewBy(LocalDate day, Collection<UUID> ids) {
        sql.update(REVIEW_BY).with("day", day).with("ids", ids).run();
    }

    /// The children of a school, or of one of its classes, in the order of classes and names.
    ///
    /// @param classId null for all
    @Transactional
    public List<Pupil> pupils(OrgPath school, UUID classId) {
        return sql.query(PUPILS)
                .with("school", school)
                .with("class", classId)
                .list(r ->
                        new Pupil(
                                r.id("id"),
                                r.text("name"),
                                r.as(StageYear.class),
                                r.text("class_name")));
    }

    private List<UUID> present(List<UUID> ids) {
        return sql.query(PRESENT).with("ids", ids).list(r -> r.id("id"));
    }
}
