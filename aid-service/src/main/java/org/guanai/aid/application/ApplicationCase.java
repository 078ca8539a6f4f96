package org.guanai.aid.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.decision.DecisionLevel;
import org.guanai.aid.decision.Outcome;
import org.guanai.aid.programme.ProgrammeTerms.Grant;
import org.guanai.aid.programme.ProgrammeTerms.GrantCase;
import org.guanai.aid.student.KnownStudent;
import org.guanai.events.aid.ApplicationDecided;
import org.guanai.events.aid.ApplicationReopened;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// An application in the hands of a deciding desk; its row is locked until the transaction ends.
public interface ApplicationCase {
    UUID id();

    /// The school that decides, also when the student has moved since.
    OrgPath org();

    UUID studentId();

    /// Whether this human applied or put it right, in whatever post: such never decide.
    boolean isAppliedForBy(UUID human);

    UUID programmeId();

    String term();

    ApplicationState state();

    /// What the amount depends on, as the school took it.
    ///
    /// @param termStart the day whose rates hold
    GrantCase grantCase(LocalDate termStart);

    /// When it was refused, by a level or after an objection; empty while it is not.
    Optional<Instant> refusedAt();

    /// CNY that the county has granted, two places; empty while it has not.
    Optional<BigDecimal> granted();

    /// The level whose decision stands last.
    ///
    /// @throws Refusal.Conflict when none was taken, or the bank has the payment
    DecisionLevel lastDecided();

    /// Takes that decision back, as a slip: the level decides again, and nothing is granted.
    ///
    /// @throws Refusal.Conflict as [#lastDecided]
    ApplicationReopened reopen(Instant at);

    /// @throws Refusal.Conflict when this level has decided, or cannot yet
    void requireOpenFor(DecisionLevel level);

    /// @throws Refusal.Conflict unless it is granted and neither paid nor with the bank
    void requirePayable();

    /// The public notice is over and no objection is open. No event of its own.
    ///
    /// @throws Refusal.Conflict when it was not on notice
    void passNotice();

    /// @param student as the registry shows it now, taken for good; empty when the student has left
    ///   the school
    ApplicationDecided decideBySchool(Outcome outcome, Optional<KnownStudent> student, Instant at);

    /// @throws Refusal.Conflict when the county has decided, or cannot yet
    ApplicationDecided approveByCounty(Grant grant, Instant at);

    /// @throws Refusal.Conflict when the county has decided, or cannot yet
    ApplicationDecided refuseByCounty(Instant at);
}
