package org.guanai.registry.equality.placement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.PlaceDecided;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.equality.placement.PlaceDecision.Outcome;
import org.guanai.registry.equality.placement.condition.PlacePaper;
import org.guanai.registry.equality.placement.condition.PlacePolicy.Eligibility;
import org.guanai.registry.equality.placement.condition.PlaceSubmission;

/// A family's application for a place at school (入学申请): received, decided, perhaps appealed
/// against. Taking it, correcting it and an appeal have no event; the decision tells the school.
@Entity
@Table(name = "place_application")
class PlaceApplication {
    @Id UUID id;

    /// Of whoever took it: a school, or the county.
    OrgPath org;

    byte[] childName;
    String sex;
    LocalDate birthDate;
    byte[] guardianName;
    byte[] guardianPhone;
    int schoolYear;
    int grade;
    String household;
    String area;
    LocalDate residentSince;
    String[] papers;
    boolean eligible;
    String[] reasons;
    String ruleVersion;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    /// Path of the school that takes the child.
    OrgPath school;

    String decisionReason;
    LocalDate decidedOn;
    String decidedBy;
    LocalDate appealBy;
    byte[] appeal;
    LocalDate appealedOn;
    LocalDate answerBy;
    Boolean upheld;
    String answer;
    LocalDate answeredOn;
    String receivedBy;
    Instant receivedAt;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected PlaceApplication() {}

    private PlaceApplication(OrgPath org, String by, Instant now) {
        this.id = Ids.next();
        this.org = org;
        this.receivedBy = by;
        this.receivedAt = now;
    }

    static PlaceApplication receive(
            PlaceSubmission said, Eligibility found, OrgPath org, String by, PlaceSeal seal) {
        var received = new PlaceApplication(org, by, seal.now());
        received.take(said, found, seal);
        return received;
    }

    /// @throws Refusal.Conflict when it is decided or withdrawn
    void correct(PlaceSubmission said, Eligibility found, PlaceSeal seal) {
        requireOpen();
        take(said, found, seal);
    }

    /// @throws Refusal.Conflict when it is decided or withdrawn already
    void withdraw(Withdrawn why) {
        requireOpen();
        withdrawn = why;
    }

    /// @param to path of the school; null for a refusal
    /// @param until last day of an appeal
    /// @throws Refusal.Conflict when it is decided or withdrawn
    /// @throws Refusal.Unprocessable when the child has a right to a place, or none
    PlaceDecided decide(
            PlaceDecision decision, OrgPath to, String by, LocalDate on, LocalDate until) {
        requireOpen();
        if (eligible == (decision.outcome() == Outcome.REFUSED)) {
            var code = eligible ? "registry.place-eligible" : "registry.place-not-eligible";
            throw Refusal.unprocessable(code, "outcome");
        }
        outcome = decision.outcome();
        school = to;
        decisionReason = decision.reason().strip();
        decidedBy = by;
        decidedOn = on;
        appealBy = until;
        return new PlaceDecided(id, to == null ? org.text() : to.text(), outcome.name());
    }

    /// @param due last day of the answer
    /// @throws Refusal.Conflict when nothing is decided, it is too late, or was done before
    void appeal(byte[] statement, LocalDate on, LocalDate due) {
        if (outcome == null || withdrawn != null || appealedOn != null) {
            throw Refusal.conflict("registry.place-no-appeal");
        }
        if (on.isAfter(appealBy)) {
            throw Refusal.conflict("registry.place-appeal-late");
        }
        appeal = statement;
        appealedOn = on;
        answerBy = due;
    }

    /// An appeal that is upheld opens the application again.
    ///
    /// @throws Refusal.Conflict when there is none, or the same person decided
    void answer(PlaceAppealAnswer said, String by, LocalDate on) {
        if (appealedOn == null || answeredOn != null) {
            throw Refusal.conflict("registry.place-no-appeal");
        }
        if (by.equals(decidedBy)) {
            throw Refusal.conflict("registry.place-same-person");
        }
        upheld = said.upheld();
        answer = said.reason().strip();
        answeredOn = on;
        if (upheld) {
            outcome = null;
            school = null;
        }
    }

    /// What was said, in the open.
    PlaceSubmission said(PlaceSeal seal) {
        return new PlaceSubmission(
                seal.open(id, "child_name", childName),
                sex,
                birthDate,
                seal.open(id, "guardian_name", guardianName),
                seal.open(id, "guardian_phone", guardianPhone),
                schoolYear,
                grade,
                household,
                area,
                residentSince,
                List.of(papers).stream().map(PlacePaper::of).toList());
    }

    private void take(PlaceSubmission said, Eligibility found, PlaceSeal seal) {
        childName = seal.seal(id, "child_name", said.childName());
        sex = said.sex();
        birthDate = said.birthDate();
        guardianName = seal.seal(id, "guardian_name", said.guardianName());
        guardianPhone = seal.seal(id, "guardian_phone", said.guardianPhone());
        schoolYear = said.schoolYear();
        grade = said.grade();
        household = said.household();
        area = said.area().strip();
        residentSince = said.residentSince();
        papers = said.papers().stream().map(PlacePaper::text).toArray(String[]::new);
        eligible = found.eligible();
        reasons = found.reasons().toArray(String[]::new);
        ruleVersion = found.rule();
    }

    private void requireOpen() {
        if (withdrawn != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
        if (outcome != null) {
            throw Refusal.conflict("registry.place-decided");
        }
    }
}
