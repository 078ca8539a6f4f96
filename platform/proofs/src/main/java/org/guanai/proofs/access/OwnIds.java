package org.guanai.proofs.access;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.guanai.proofs.access.Reference.Where;

/// The other side: with an id of one's own each operation answers otherwise than with an absent
/// one. Where it does not, the comparison with foreign ids has shown nothing. It has effects, so it
/// comes last.
final class OwnIds {
    /// Said before anything was looked up.
    private static final Set<Integer> TOO_EARLY = Set.of(400, 401, 403, 404, 405, 406, 415, 428);

    private final Inquiry inquiry;

    OwnIds(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /// @return the places of which nobody's call showed that what is there matters
    Set<String> run() {
        var blind = new LinkedHashSet<String>();
        inquiry.drafts().stream()
                .sorted(Comparator.comparing(OwnIds::effect))
                .forEach(draft ->
                        draft.references().stream()
                                .filter(reference -> !shows(draft, reference))
                                .forEach(r -> blind.add(draft.operation().name() + " " + r)));
        return blind;
    }

    /// Reading first, what ends something last.
    private static int effect(Draft draft) {
        var operation = draft.operation();
        var ends =
                Set.of(
                        "endPairing",
                        "leaveStaff",
                        "withdraw",
                        "drawPaymentList",
                        "changeStudent",
                        "withdrawEvidence",
                        "withdrawEvidenceFile",
                        "withdrawStudent",
                        "withdrawIncident",
                        "withdrawAction",
                        "withdrawParty",
                        "withdrawNearMiss",
                        "closeMandatoryReport",
                        "withdrawMandatoryReport",
                        "dismissMember",
                        "withdrawConditionInspection",
                        "endSickCare",
                        "withdrawHazard",
                        "withdrawSurroundingsHazard",
                        "withdrawDocument",
                        "withdrawDrill",
                        "withdrawLesson",
                        "endDuty",
                        "signLetter",
                        "withdrawLetter",
                        "withdrawHomeLetter",
                        "withdrawSurvey",
                        "withdrawFile");
        if (!operation.writes()) {
            return 0;
        }
        return ends.contains(operation.id()) ? 2 : 1;
    }

    private boolean shows(Draft draft, Reference reference) {
        return inquiry.world().actors().stream()
                .filter(actor -> inquiry.way(draft.operation(), actor).isAllowed())
                .anyMatch(actor -> shows(draft, reference, actor));
    }

    private boolean shows(Draft draft, Reference reference, Actor actor) {
        var thing = inquiry.world().things().in(actor.set(), reference.kind());
        if (thing.isEmpty()) {
            return false;
        }
        var values = inquiry.caller().values(draft, actor.set());
        var absent = reply(draft, values, reference, reference.kind().missing(), actor);
        var own = reply(draft, values, reference, thing.get().value(), actor);
        return reference.where() == Where.QUERY
                ? own.isGranted() && !own.isSameAs(absent)
                : !TOO_EARLY.contains(own.status()) && !own.isSameAs(absent);
    }

    private Reply reply(
            Draft draft,
            Map<Reference, String> values,
            Reference reference,
            String value,
            Actor actor) {
        values.put(reference, value);
        var door = inquiry.doors(draft.operation(), actor).getFirst();
        return inquiry.caller().send(door, inquiry.call(draft, values), actor);
    }
}
