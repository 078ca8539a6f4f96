package org.guanai.aid.recognition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.recognition.order.CheckingWay;
import org.guanai.aid.recognition.order.RecognitionCheck;
import org.guanai.aid.recognition.order.RecognitionCorrection;
import org.guanai.aid.recognition.order.RecognitionEntry;
import org.guanai.aid.student.KnownStudent;
import org.guanai.aid.term.SchoolYear;
import org.guanai.events.aid.HardshipEnded;
import org.guanai.events.aid.HardshipRecognised;
import org.guanai.events.aid.RecognitionApplied;
import org.guanai.events.aid.RecognitionCorrected;
import org.guanai.events.aid.RecognitionRefused;
import org.guanai.files.attachment.AttachmentOwner;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A recognition of hardship (困难认定): one child, one school year.
@Entity
class Recognition {
    static final String KIND = "recognition";
    static final String FAMILY_KIND = "family-paper";

    @Id UUID id;

    /// The school that recognises, also when the child has moved since.
    OrgPath org;

    UUID studentId;

    /// The child's record that it was made for, if that is part of another now.
    UUID joinedFrom;

    String studentName;
    String schoolCode;
    String className;
    int grade;
    String schoolYear;
    String hardshipKind;

    /// Sealed.
    byte[] statement;

    Integer household;
    BigDecimal incomePerHead;
    boolean onBehalf;
    UUID applicant;
    UUID applicantHuman;
    Instant appliedAt;

    /// Last day for the school's finding.
    LocalDate dueOn;

    /// A left-behind child (留守儿童) comes first in the work lists (3.3.2a).
    boolean priority;

    @Enumerated(EnumType.STRING)
    RecognitionState state;

    String[] ways;
    Integer score;
    String[] reviewers;
    UUID checkedBy;

    /// Proposed by the check, in force once recognised.
    String tier;

    String reason;
    String ruleVersion;
    LocalDate recognisedOn;
    LocalDate endedOn;

    /// When it was refused, by the school or after an objection; null while it is not.
    Instant refusedAt;

    /// The last term in which it was looked at again.
    String reviewedTerm;

    /// Humans who put it right before it was checked, and never check it.
    UUID[] correctedBy;

    /// When and why it was last put right; null when it never was.
    Instant correctedAt;

    String correctionReason;

    @Version long version;

    protected Recognition() {}

    /// Announced by [#applied].
    static Recognition appliedFor(
            RecognitionEntry entry, KnownStudent student, String kind, Applicant applicant) {
        var recognition = new Recognition();
        recognition.id = applicant.recognition();
        recognition.take(student);
        recognition.studentId = student.id();
        recognition.schoolYear = SchoolYear.of(entry.term()).text();
        recognition.hardshipKind = kind;
        recognition.statement = applicant.statement();
        recognition.household = entry.household();
        recognition.incomePerHead =
                entry.incomePerHead() == null ? null : entry.incomePerHead().yuan();
        recognition.onBehalf = applicant.onBehalf();
        recognition.applicant = applicant.person();
        recognition.applicantHuman = applicant.human();
        recognition.appliedAt = applicant.at();
        recognition.dueOn = applicant.dueOn();
        recognition.state = RecognitionState.APPLIED;
        recognition.ways = new String[0];
        recognition.reviewers = new String[0];
        recognition.correctedBy = new UUID[0];
        return recognition;
    }

    RecognitionApplied applied() {
        return new RecognitionApplied(id, studentId, org.text(), onBehalf, appliedAt);
    }

    /// @throws Refusal.Conflict when the school has checked it
    void requireUnchecked() {
        if (state != RecognitionState.APPLIED) {
            throw Refusal.conflict("aid.already-decided");
        }
    }

    /// What the correction leaves out stays.
    ///
    /// @param kind of hardship, as it is now
    RecognitionCorrected correct(
            RecognitionCorrection correction, String kind, Corrector corrector) {
        hardshipKind = kind;
        statement = correction.statement() == null ? statement : corrector.statement();
        household = correction.household() == null ? household : correction.household();
        incomePerHead =
                correction.incomePerHead() == null
                        ? incomePerHead
                        : correction.incomePerHead().yuan();
        var all = new ArrayList<>(List.of(correctedBy));
        all.add(corrector.human());
        correctedBy = all.stream().distinct().toArray(UUID[]::new);
        correctedAt = corrector.at();
        correctionReason = correction.reason().strip();
        return new RecognitionCorrected(
                id, studentId, org.text(), corrector.bySchool(), corrector.at());
    }

    /// No event: the notice shows it.
    ///
    /// @param by human who checked
    /// @throws Refusal.Conflict when it was checked, or by whoever applied
    void approve(RecognitionCheck check, String rule, UUID by) {
        check(check, by);
        state = state.to(RecognitionState.CHECKED);
        tier = check.tier();
        ruleVersion = rule;
    }

    /// @throws Refusal.Conflict as [#approve]
    RecognitionRefused refuse(RecognitionCheck check, UUID by, Instant at) {
        check(check, by);
        state = state.to(RecognitionState.REFUSED);
        refusedAt = at;
        return new RecognitionRefused(id, studentId, org.text(), at);
    }

    private void check(RecognitionCheck check, UUID by) {
        requireUnchecked();
        if (applicantHuman.equals(by) || List.of(correctedBy).contains(by)) {
            throw Refusal.conflict("aid.applicant-decides");
        }
        ways = check.ways().stream().map(CheckingWay::name).sorted().toArray(String[]::new);
        score = check.score();
        reviewers = check.reviewers().toArray(String[]::new);
        reason = check.reason();
        checkedBy = by;
    }

    /// No event: the notice shows it.
    void putOnNotice(RecognitionState notice) {
        state = state.to(notice);
    }

    /// The class's notice has passed. No event: the school's follows.
    void passClass() {
        state = state.to(RecognitionState.CLASS_PASSED);
    }

    /// The school's notice has passed: it is in force (备案).
    HardshipRecognised passSchool(LocalDate today) {
        state = state.to(RecognitionState.RECOGNISED);
        recognisedOn = today;
        return new HardshipRecognised(
                id,
                studentId,
                org.text(),
                hardshipKind,
                ruleVersion,
                today,
                new SchoolYear(schoolYear).lastDay());
    }

    /// The notice itself was wrong. No event: it is shown anew.
    void waitForNotice() {
        state =
                state.to(
                        state == RecognitionState.ON_CLASS_NOTICE
                                ? RecognitionState.CHECKED
                                : RecognitionState.CLASS_PASSED);
    }

    /// Whether an upheld objection still takes something away.
    boolean canBeTakenBack() {
        return state.next().containsKey(RecognitionState.REFUSED);
    }

    /// An objection was upheld.
    RecognitionRefused takeBack(String why, Instant at) {
        state = state.to(RecognitionState.REFUSED);
        refusedAt = at;
        reason = why;
        return new RecognitionRefused(id, studentId, org.text(), at);
    }

    /// No event: nothing was recognised yet.
    ///
    /// @throws Refusal.Conflict when it is in force, or over
    void withdraw() {
        state = state.to(RecognitionState.WITHDRAWN);
    }

    /// A finding was a slip, or an appeal was upheld: it is checked again.
    ///
    /// @return what ends by it; null when nothing was in force
    HardshipEnded reopen(LocalDate today) {
        if (state.isOnNotice()) {
            throw Refusal.conflict("aid.notice-was-published");
        }
        var inForce = isInForce();
        state = state.to(RecognitionState.APPLIED);
        tier = null;
        checkedBy = null;
        refusedAt = null;
        return inForce ? new HardshipEnded(id, studentId, org.text(), today, true) : null;
    }

    /// No event: it holds as before.
    ///
    /// @param otherTier null where it is kept
    void keep(String term, String otherTier, String why) {
        requireInForce();
        reviewedTerm = term;
        tier = otherTier == null ? tier : otherTier;
        reason = why;
    }

    /// The family is not in hardship any more.
    HardshipEnded end(String term, String why, LocalDate today) {
        requireInForce();
        state = state.to(RecognitionState.ENDED);
        reviewedTerm = term;
        reason = why;
        endedOn = today;
        return new HardshipEnded(id, studentId, org.text(), today, false);
    }

    boolean isInForce() {
        return state == RecognitionState.RECOGNISED;
    }

    /// The child's record is part of another now. No event.
    void follow(UUID student) {
        joinedFrom = studentId;
        studentId = student;
    }

    /// The records were parted again. No event.
    void goBack() {
        studentId = joinedFrom;
        joinedFrom = null;
    }

    /// Of the papers that the school attaches.
    AttachmentOwner owner() {
        return new AttachmentOwner(org, KIND, id);
    }

    /// Of the papers that the family attaches, which it sees again.
    AttachmentOwner familyOwner() {
        return new AttachmentOwner(org, FAMILY_KIND, id);
    }

    private void requireInForce() {
        if (!isInForce()) {
            throw Refusal.conflict("aid.not-at-this-step");
        }
    }

    private void take(KnownStudent student) {
        org = student.org();
        studentName = student.name();
        schoolCode = student.schoolCode();
        className = student.className();
        grade = student.grade();
        priority = student.leftBehind();
    }

    /// Who puts it right, and what is sealed with it.
    ///
    /// @param statement null where it stays
    record Corrector(UUID human, boolean bySchool, byte[] statement, Instant at) {}

    /// Who applies, and what is sealed with it.
    ///
    /// @param recognition id, which the statement is sealed to
    /// @param human behind the person
    record Applicant(
            UUID recognition,
            UUID person,
            UUID human,
            boolean onBehalf,
            byte[] statement,
            Instant at,
            LocalDate dueOn) {}
}
