package org.guanai.registry.child.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.CorrectionAnswered;
import org.guanai.events.registry.CorrectionRequested;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.child.student.StudentFacts;

/// A guardian's request that something in a child's file be put right (更正申请). Its words are sealed.
@Entity
@Table(name = "correction_request")
class CorrectionRequest {
    @Id UUID id;
    OrgPath org;
    UUID studentId;
    UUID requesterId;

    @Enumerated(EnumType.STRING)
    FilePart part;

    byte[] says;
    byte[] shouldBe;
    byte[] why;

    @Enumerated(EnumType.STRING)
    RequestState state;

    Instant requestedAt;
    LocalDate dueOn;
    String ruleVersion;
    byte[] answer;
    LocalDate answeredOn;
    String answeredBy;
    byte[] appeal;
    LocalDate appealedOn;
    byte[] finalAnswer;
    LocalDate finalOn;
    String finalBy;
    @Version long version;

    protected CorrectionRequest() {}

    private CorrectionRequest(StudentFacts student, UUID requester) {
        this.id = Ids.next();
        this.org = student.org();
        this.studentId = student.id();
        this.requesterId = requester;
    }

    /// @param rule version of the rule that the day follows from
    static CorrectionRequest ask(
            StudentFacts student,
            UUID requester,
            RequestForm form,
            LocalDate dueOn,
            String rule,
            Sealer seal,
            Instant now) {
        var asked = new CorrectionRequest(student, requester);
        asked.part = form.part();
        asked.says = seal.seal(form.says(), "correction_request", asked.id, "says");
        asked.shouldBe = seal.seal(form.shouldBe(), "correction_request", asked.id, "should_be");
        asked.why = seal.seal(form.why(), "correction_request", asked.id, "why");
        asked.state = RequestState.OPEN;
        asked.requestedAt = now;
        asked.dueOn = dueOn;
        asked.ruleVersion = rule;
        return asked;
    }

    CorrectionRequested asked(String role) {
        return new CorrectionRequested(id, studentId, org.text(), role, dueOn);
    }

    /// The school's answer.
    ///
    /// @throws Refusal.Conflict when it is not open
    CorrectionAnswered answer(RequestAnswer said, String by, LocalDate on, Sealer seal) {
        require(RequestState.OPEN);
        state = said.corrected() ? RequestState.CORRECTED : RequestState.REFUSED;
        answer = seal.seal(said.answer(), "correction_request", id, "answer");
        answeredBy = by;
        answeredOn = on;
        return answered(said.corrected(), said.corrected());
    }

    /// @throws Refusal.Conflict when it was not refused
    CorrectionRequested appeal(String words, LocalDate on, LocalDate due, Sealer seal) {
        require(RequestState.REFUSED);
        state = RequestState.APPEALED;
        appeal = seal.seal(words, "correction_request", id, "appeal");
        appealedOn = on;
        dueOn = due;
        return asked(Roles.COUNTY_OFFICER);
    }

    /// The county's answer to an appeal.
    ///
    /// @throws Refusal.Conflict when there is none, or by whom it was refused
    CorrectionAnswered decide(RequestAnswer said, String by, LocalDate on, Sealer seal) {
        require(RequestState.APPEALED);
        if (by.equals(answeredBy)) {
            throw Refusal.conflict("registry.appeal-same-person");
        }
        state = said.corrected() ? RequestState.CORRECTED : RequestState.UPHELD;
        finalAnswer = seal.seal(said.answer(), "correction_request", id, "final_answer");
        finalBy = by;
        finalOn = on;
        return answered(said.corrected(), true);
    }

    /// No event: whoever asked takes it back, and nobody waits.
    ///
    /// @throws Refusal.Conflict when it was answered
    void withdraw() {
        require(RequestState.OPEN);
        state = RequestState.WITHDRAWN;
    }

    private CorrectionAnswered answered(boolean corrected, boolean isFinal) {
        return new CorrectionAnswered(id, studentId, org.text(), requesterId, corrected, isFinal);
    }

    private void require(RequestState needed) {
        if (state != needed) {
            throw Refusal.conflict("registry.request-state");
        }
    }
}
