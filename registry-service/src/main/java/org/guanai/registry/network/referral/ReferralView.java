package org.guanai.registry.network.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.network.agency.ReferralMatter;
import org.guanai.registry.network.receiver.ReceiverKind;

/// A task from one organisation or agency to another, or to a family (转介).
///
/// @param org path of the organisation that sent it
/// @param toName who received it
/// @param what what is asked for
/// @param dueOn last day for the answer
/// @param steps what happened to it, in order
public record ReferralView(
        UUID id,
        OrgPath org,
        ReceiverKind toKind,
        OrgPath toOrg,
        @Nullable UUID toAgency,
        String toName,
        @Nullable UUID studentId,
        @Nullable String studentName,
        ReferralMatter matter,
        String what,
        boolean urgent,
        LocalDate dueOn,
        ReferralState state,
        Instant sentAt,
        @Nullable LocalDate answeredOn,
        List<Step> steps,
        long version) {

    static ReferralView of(Referral r, List<ReferralStep> steps, ReferralSeal seal) {
        return new ReferralView(
                r.id,
                r.org,
                r.toKind,
                r.toOrg,
                r.toAgency,
                r.toName,
                r.studentId,
                r.studentName,
                r.matter,
                seal.openWhat(r.id, r.what),
                r.urgent,
                r.dueOn,
                r.state,
                r.sentAt,
                r.answeredOn,
                steps.stream().map(step -> Step.of(step, seal)).toList(),
                r.version);
    }

    /// @param org path of the organisation that took it
    @Schema(name = "ReferralStep")
    public record Step(ReferralAct act, Instant at, OrgPath org, String words) {
        static Step of(ReferralStep s, ReferralSeal seal) {
            return new Step(s.act, s.at, s.org, seal.openWords(s.id, s.words));
        }
    }
}
