package org.guanai.aid.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.application.order.Submission;
import org.guanai.aid.decision.DecisionLevel;
import org.guanai.aid.decision.Outcome;
import org.guanai.aid.hardship.Hardship;
import org.guanai.aid.payee.PayeeAccount;
import org.guanai.aid.programme.ProgrammeTerms.Grant;
import org.guanai.aid.programme.ProgrammeTerms.GrantCase;
import org.guanai.aid.student.KnownStudent;
import org.guanai.events.aid.ApplicationCorrected;
import org.guanai.events.aid.ApplicationDecided;
import org.guanai.events.aid.ApplicationOnNotice;
import org.guanai.events.aid.ApplicationReceived;
import org.guanai.events.aid.ApplicationReopened;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// An application (资助申请): one student, one programme, one term.
@Entity
@Table(name = "application")
class AidApplication implements ApplicationCase {
    @Id UUID id;

    /// The school that decides, also when the student has moved since.
    OrgPath org;

    UUID studentId;

    /// The child's record that it was made for, if that is part of another now.
    UUID joinedFrom;

    UUID programmeId;
    String term;
    String hardshipKind;

    /// Tier of the child's recognition (困难等级) when it was applied for; null without one.
    String tier;

    byte[] statement;

    /// The school applied for the family (3.1.3h).
    boolean onBehalf;

    UUID applicant;

    /// The human behind the applicant's post, who never decides on it.
    UUID applicantHuman;

    Instant appliedAt;

    /// A left-behind child (留守儿童) in hardship comes first in the work lists (3.3.2a).
    boolean priority;

    /// Null until the family names one.
    @Embedded PayeeAccount account;

    @Enumerated(EnumType.STRING)
    ApplicationState state;

    String studentName;
    String schoolCode;
    String className;
    int grade;

    @Enumerated(EnumType.STRING)
    Stage stage;

    boolean boarder;

    @Column(precision = 12, scale = 2)
    BigDecimal amount;

    String ruleVersion;

    /// When it was refused, by a level or after an objection; null while it is not.
    Instant refusedAt;

    /// Humans who put it right before it was decided, and never decide on it.
    UUID[] correctedBy;

    /// When and why it was last put right; null when it never was.
    Instant correctedAt;

    String correctionReason;

    @Version long version;

    protected AidApplication() {}

    /// Announced by [#received].
    static AidApplication submitted(
            Submission submission, KnownStudent student, Hardship hardship, Applicant applicant) {
        var application = new AidApplication();
        application.id = applicant.application();
        application.org = student.org();
        application.studentId = student.id();
        application.programmeId = submission.programmeId();
        application.term = submission.term();
        application.hardshipKind = hardship.kind();
        application.tier = hardship.tier();
        application.statement = applicant.statement();
        application.onBehalf = applicant.onBehalf();
        application.applicant = applicant.person();
        application.applicantHuman = applicant.human();
        application.appliedAt = applicant.at();
        application.priority = student.leftBehind();
        application.account = applicant.account();
        application.state = ApplicationState.SUBMITTED;
        application.correctedBy = new UUID[0];
        application.take(student);
        return application;
    }

    ApplicationReceived received() {
        return new ApplicationReceived(id, studentId, org.text(), programmeId, onBehalf, appliedAt);
    }

    /// @throws Refusal.Conflict when a level has decided
    void requireUndecided() {
        if (state != ApplicationState.SUBMITTED) {
            throw Refusal.conflict("aid.already-decided");
        }
    }

    /// What would be submitted with another kind of hardship.
    Submission withKind(String kind) {
        return new Submission(studentId, programmeId, term, kind, null, onBehalf, null);
    }

    /// Announced by [#correctedBy].
    void claim(Hardship hardship) {
        hardshipKind = hardship.kind();
        tier = hardship.tier();
    }

    /// Announced by [#correctedBy].
    ///
    /// @param words sealed
    void reword(byte[] words) {
        statement = words;
    }

    ApplicationCorrected correctedBy(Corrector corrector) {
        var all = new ArrayList<>(List.of(correctedBy));
        all.add(corrector.human());
        correctedBy = all.stream().distinct().toArray(UUID[]::new);
        correctedAt = corrector.at();
        correctionReason = corrector.reason();
        return new ApplicationCorrected(
                id, studentId, org.text(), corrector.bySchool(), corrector.at());
    }

    /// Sets or corrects the account. No event.
    ///
    /// @throws Refusal.Conflict while the payment is under way, or when it is done
    void payTo(PayeeAccount another) {
        if (state == ApplicationState.IN_PAYMENT || state == ApplicationState.PAID) {
            throw Refusal.conflict("aid.in-payment");
        }
        account = another;
    }

    /// No event.
    ///
    /// @throws Refusal.Conflict when the county has decided
    void withdraw() {
        state = state.to(ApplicationState.WITHDRAWN);
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

    /// Announced by [#shown].
    void putOnNotice() {
        state = state.to(ApplicationState.ON_NOTICE);
    }

    ApplicationOnNotice shown(UUID notice, LocalDate until) {
        return new ApplicationOnNotice(id, studentId, org.text(), notice, until);
    }

    /// The notice itself was wrong. No event: it is shown anew.
    void waitForNotice() {
        state = state.to(ApplicationState.SCHOOL_APPROVED);
    }

    @Override
    public void passNotice() {
        state = state.to(ApplicationState.NOTICE_PASSED);
    }

    /// Whether an upheld objection still takes something away.
    boolean holdsApproval() {
        return state != ApplicationState.WITHDRAWN && state != ApplicationState.SCHOOL_REFUSED;
    }

    /// An objection was upheld.
    ///
    /// @throws Refusal.Conflict when the county has decided
    ApplicationDecided takeBackApproval(Instant at) {
        state = state.to(ApplicationState.SCHOOL_REFUSED);
        refusedAt = at;
        return decided(DecisionLevel.SCHOOL, Outcome.REFUSED, at);
    }

    /// The payment announces itself once it is made.
    void putInPayment() {
        state = state.to(ApplicationState.IN_PAYMENT);
    }

    void paid() {
        state = state.to(ApplicationState.PAID);
    }

    /// No event: it is tried again.
    void paymentFailed() {
        state = state.to(ApplicationState.PAYMENT_FAILED);
    }

    /// The money came back (退汇). The payment announces it.
    void paymentReturned() {
        state = state.to(ApplicationState.PAYMENT_RETURNED);
    }

    /// Its payment list was withdrawn before it went to the bank. No event: it is drawn anew.
    void leavePayment() {
        state = state.to(ApplicationState.COUNTY_APPROVED);
    }

    /// Whether the bank's later word, that it has paid after all, can still be true: nothing else
    /// is under way.
    boolean mayBePaidAfterAll() {
        return state == ApplicationState.PAYMENT_FAILED;
    }

    @Override
    public ApplicationDecided decideBySchool(
            Outcome outcome, Optional<KnownStudent> student, Instant at) {
        requireOpenFor(DecisionLevel.SCHOOL);
        student.ifPresent(this::take);
        state =
                state.to(
                        outcome == Outcome.APPROVED
                                ? ApplicationState.SCHOOL_APPROVED
                                : ApplicationState.SCHOOL_REFUSED);
        refusedAt = outcome == Outcome.REFUSED ? at : null;
        return decided(DecisionLevel.SCHOOL, outcome, at);
    }

    @Override
    public ApplicationDecided approveByCounty(Grant grant, Instant at) {
        requireOpenFor(DecisionLevel.COUNTY);
        state = state.to(ApplicationState.COUNTY_APPROVED);
        amount = grant.amount();
        ruleVersion = grant.ruleVersion();
        return decided(DecisionLevel.COUNTY, Outcome.APPROVED, at);
    }

    @Override
    public ApplicationDecided refuseByCounty(Instant at) {
        requireOpenFor(DecisionLevel.COUNTY);
        state = state.to(ApplicationState.COUNTY_REFUSED);
        refusedAt = at;
        return decided(DecisionLevel.COUNTY, Outcome.REFUSED, at);
    }

    @Override
    public DecisionLevel lastDecided() {
        return state.decidedBy().orElseThrow(() -> Refusal.conflict("aid.not-at-this-step"));
    }

    @Override
    public ApplicationReopened reopen(Instant at) {
        var level = lastDecided();
        state =
                state.to(
                        switch (level) {
                            case SCHOOL -> ApplicationState.SUBMITTED;
                            case COUNTY -> ApplicationState.NOTICE_PASSED;
                        });
        amount = null;
        ruleVersion = null;
        refusedAt = null;
        return new ApplicationReopened(id, studentId, org.text(), programmeId, level.name(), at);
    }

    @Override
    public Optional<Instant> refusedAt() {
        return Optional.ofNullable(refusedAt);
    }

    @Override
    public Optional<BigDecimal> granted() {
        return Optional.ofNullable(amount);
    }

    @Override
    public void requireOpenFor(DecisionLevel level) {
        var open =
                switch (level) {
                    case SCHOOL -> ApplicationState.SUBMITTED;
                    case COUNTY -> ApplicationState.NOTICE_PASSED;
                };
        if (state != open) {
            var early = level == DecisionLevel.COUNTY && state.isBeforeCounty();
            throw Refusal.conflict(early ? "aid.notice-not-passed" : "aid.already-decided");
        }
    }

    @Override
    public void requirePayable() {
        if (state == ApplicationState.IN_PAYMENT) {
            throw Refusal.conflict("aid.in-payment");
        }
        if (!ApplicationState.PAYABLE.contains(state)) {
            throw Refusal.conflict("aid.not-at-this-step");
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public boolean isAppliedForBy(UUID human) {
        return applicantHuman.equals(human) || List.of(correctedBy).contains(human);
    }

    @Override
    public OrgPath org() {
        return org;
    }

    @Override
    public UUID studentId() {
        return studentId;
    }

    @Override
    public UUID programmeId() {
        return programmeId;
    }

    @Override
    public String term() {
        return term;
    }

    @Override
    public ApplicationState state() {
        return state;
    }

    @Override
    public GrantCase grantCase(LocalDate termStart) {
        return new GrantCase(stage, boarder, hardshipKind, term, termStart);
    }

    /// Takes what the registry says of the student now; the school's decision does it last, and
    /// what it took stays.
    private void take(KnownStudent student) {
        studentName = student.name();
        schoolCode = student.schoolCode();
        className = student.className();
        grade = student.grade();
        stage = student.stage();
        boarder = student.boarder();
    }

    private ApplicationDecided decided(DecisionLevel level, Outcome outcome, Instant at) {
        return new ApplicationDecided(
                id, studentId, org.text(), programmeId, level.name(), outcome.name(), at);
    }

    /// Who puts it right.
    record Corrector(UUID human, boolean bySchool, String reason, Instant at) {}

    /// Who applies and what is sealed with it.
    ///
    /// @param application id of the application, which the sealed fields are bound to
    /// @param human behind the person
    /// @param onBehalf the school applies for the family (3.1.3h)
    record Applicant(
            UUID application,
            UUID person,
            UUID human,
            boolean onBehalf,
            byte[] statement,
            PayeeAccount account,
            Instant at) {}
}
