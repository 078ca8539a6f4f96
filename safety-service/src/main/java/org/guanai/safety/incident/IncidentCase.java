package org.guanai.safety.incident;

import java.time.Instant;
import java.util.UUID;
import org.guanai.events.safety.IncidentCorrected;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.situation.Casualties;
import org.guanai.safety.situation.IncidentKind;
import org.guanai.safety.situation.Occasion;
import org.guanai.safety.suspect.Suspects;
import org.guanai.safety.suspect.Untold;

/// An incident in the hands of another feature.
public interface IncidentCase {
    UUID id();

    /// School of the students; the place above when they are of several schools.
    OrgPath org();

    IncidentKind kind();

    int severity();

    Casualties casualties();

    Instant occurredAt();

    Instant reportedAt();

    long version();

    Suspects suspects();

    IncidentState state();

    /// What guardians are to be told of it.
    ///
    /// @param reporter null where none is to be known
    Occasion occasion(UUID reporter);

    /// All of it as it stands, for those who were told.
    ///
    /// @param students how many are involved
    IncidentCorrected standing(int students, Untold untold, Instant at);

    /// From reported to handled (已处置). No event: no other service acts on it.
    ///
    /// @throws Refusal.Conflict when it is not the next state
    void handle(Instant at);

    /// From handled to closed (已结案). No event: no other service acts on it.
    ///
    /// @throws Refusal.Conflict when it is not the next state
    void close(Instant at);

    /// Other people are concerned than was reported. Announced by [#standing].
    void concern(OrgPath students, Suspects suspects);

    /// Takes it back (撤回). Each of its students is told of, so the event is theirs.
    ///
    /// @throws Refusal.Conflict when it is taken back already
    void withdraw(Withdrawing how, Sealer sealer);

    /// How an incident is taken back.
    ///
    /// @param as MISTAKEN or DUPLICATE
    /// @param duplicateOf the incident that stands; null for a mistake
    /// @param why sealed in the database
    record Withdrawing(IncidentState as, UUID duplicateOf, String why, UUID by, Instant at) {}
}
