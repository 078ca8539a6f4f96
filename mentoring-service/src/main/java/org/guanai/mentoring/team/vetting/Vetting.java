package org.guanai.mentoring.team.vetting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;

/// One vetting (审查) of a helper: the police record check and the statutory list of who may not care
/// for children (未成年人保护法 art. 22). Never changed afterwards; the helper's snapshot tells of it.
@Entity
class Vetting {
    /// Whoever works with children is checked again each year (未成年人保护法 art. 62).
    private static final int MONTHS = 12;

    @Id UUID id;
    OrgPath org;
    UUID helperId;

    /// Number of the request to the police.
    String requestNumber;

    /// Day on which the person agreed to be searched for.
    LocalDate consentOn;

    LocalDate repliedOn;

    @Enumerated(EnumType.STRING)
    RecordCheck recordCheck;

    List<String> disqualifications;
    LocalDate validUntil;
    boolean passed;
    String vetter;
    Instant vettedAt;

    protected Vetting() {}

    private Vetting(UUID helper, OrgPath path, VettingOutcome outcome, String by, Instant now) {
        id = Ids.next();
        org = path;
        helperId = helper;
        requestNumber = outcome.requestNumber().strip();
        consentOn = outcome.consentOn();
        repliedOn = outcome.repliedOn();
        recordCheck = outcome.recordCheck();
        disqualifications = outcome.disqualifications().stream().map(Enum::name).sorted().toList();
        validUntil = outcome.validUntil();
        passed = outcome.passes();
        vetter = by;
        vettedAt = now;
    }

    /// @param by name of the account that vetted
    /// @throws Refusal.Unprocessable when it would have expired already, holds longer than a year,
    ///   or was answered before the person agreed
    static Vetting record(
            UUID helper, OrgPath org, VettingOutcome outcome, String by, Instant now) {
        var today = LocalDate.ofInstant(now, BusinessZone.ID);
        if (outcome.consentOn().isAfter(outcome.repliedOn())
                || outcome.repliedOn().isAfter(today)) {
            throw Refusal.unprocessable("mentoring.vetting-form-order", "repliedOn");
        }
        if (outcome.validUntil().isBefore(today)) {
            throw Refusal.unprocessable("mentoring.vetting-expired-already", "validUntil");
        }
        if (outcome.validUntil().isAfter(today.plusMonths(MONTHS))) {
            throw Refusal.unprocessable("mentoring.vetting-too-long", "validUntil");
        }
        return new Vetting(helper, org, outcome, by, now);
    }
}
