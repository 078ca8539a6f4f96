package org.guanai.registry.child.recognition;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.events.aid.HardshipRecognised;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.recognition.criteria.Recognised;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.correction.Withdrawn;

/// That people recognised a student as being in hardship or as finding learning hard (认定). Its
/// steps have no event: the membership that follows from it has.
@Entity
@Table(name = "group_recognition")
class Recognition {
    /// Who recognised it where no person of the school did.
    static final String AID = "aid";

    @Id UUID id;
    OrgPath org;
    UUID studentId;

    /// The record that it came from when that became part of this one; null for none.
    UUID joinedFrom;

    @Enumerated(EnumType.STRING)
    SpecialGroup groupName;

    /// Code of the kind of hardship; null for a learning difficulty.
    String kind;

    String[] subjects;
    String[] signs;
    String basis;
    UUID evidence;
    String assessor;
    String ruleVersion;
    LocalDate fromOn;
    LocalDate reviewOn;
    String reviewNote;
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    RecognitionReview.Outcome endedWhy;

    String recordedBy;
    Instant recordedAt;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected Recognition() {}

    private Recognition(UUID id, StudentFacts student, String by, Instant now) {
        this.id = id;
        this.org = student.org();
        this.studentId = student.id();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    static Recognition record(StudentFacts student, Recognised facts, String by, Instant now) {
        var recorded = new Recognition(Ids.next(), student, by, now);
        recorded.groupName = facts.group();
        recorded.find(facts);
        return recorded;
    }

    /// As aid recognised it, under aid's id.
    static Recognition ofAid(StudentFacts student, HardshipRecognised event, Instant now) {
        var recorded = new Recognition(event.recognitionId(), student, AID, now);
        recorded.groupName = SpecialGroup.HARDSHIP;
        recorded.find(
                new Recognised(
                        SpecialGroup.HARDSHIP,
                        event.kind(),
                        List.of(),
                        List.of(),
                        "资助认定",
                        null,
                        AID,
                        event.ruleVersion(),
                        event.from(),
                        event.until()));
        return recorded;
    }

    /// What was recognised was something else.
    ///
    /// @throws Refusal.Conflict when it is over, was taken back, or is aid's
    void correct(Recognised facts) {
        requireOpen();
        find(facts);
    }

    /// It was looked at again and goes on.
    ///
    /// @throws Refusal.Conflict when it is over, was taken back, or is aid's
    void goOn(String note, LocalDate next) {
        requireOpen();
        reviewNote = note.strip();
        reviewOn = next;
    }

    /// It was looked at again and is over.
    ///
    /// @throws Refusal.Conflict when it is over, was taken back, or is aid's
    void end(RecognitionReview.Outcome why, String note, LocalDate on) {
        requireOpen();
        reviewNote = note.strip();
        endedWhy = why;
        endedOn = on;
    }

    /// @throws Refusal.Conflict when it was taken back already, or is aid's
    void withdraw(Withdrawn why) {
        requireOwn();
        if (withdrawn != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
        withdrawn = why;
    }

    /// Aid ended it, or took it back. What aid says twice changes nothing.
    void follow(LocalDate on, boolean mistaken, Instant now) {
        if (mistaken && withdrawn == null) {
            withdrawn = new Withdrawn(now, AID, "资助认定撤回");
        } else if (endedOn == null) {
            endedWhy = RecognitionReview.Outcome.NO_LONGER_MET;
            endedOn = on;
        }
    }

    /// Its record is joined into another.
    void move(StudentFacts other) {
        joinedFrom = studentId;
        studentId = other.id();
        org = other.org();
    }

    /// The records are parted again.
    void goBack(StudentFacts own) {
        studentId = own.id();
        org = own.org();
        joinedFrom = null;
    }

    boolean isOpen() {
        return endedOn == null && withdrawn == null;
    }

    /// What its membership says.
    Stream<String> reasons() {
        return kind == null ? Arrays.stream(subjects) : Stream.of(kind);
    }

    private void find(Recognised facts) {
        kind = facts.kind();
        subjects = names(facts.subjects());
        signs = names(facts.signs());
        basis = facts.basis();
        evidence = facts.evidence();
        assessor = facts.assessor();
        ruleVersion = facts.rule();
        fromOn = facts.from();
        reviewOn = facts.reviewOn();
    }

    private static String[] names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private void requireOpen() {
        requireOwn();
        if (!isOpen()) {
            throw Refusal.conflict("registry.recognition-over");
        }
    }

    private void requireOwn() {
        if (recordedBy.equals(AID)) {
            throw Refusal.conflict("registry.recognised-by-aid");
        }
    }
}
