package org.guanai.aid.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.recognition.order.RecognitionCorrection;
import org.guanai.aid.recognition.order.RecognitionEntry;
import org.guanai.files.attachment.AttachmentDesk;
import org.guanai.files.attachment.AttachmentView;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;

/// Seals and opens what a recognition holds of the family's private matters.
@ApplicationScoped
class RecognitionPapers {
    private static final String TABLE = "recognition";
    private static final String STATEMENT = "statement";

    private final Sealer sealer;
    private final AttachmentDesk attachments;
    private final RecognitionRules rules;
    private final Caller caller;
    private final Clock clock;

    RecognitionPapers(
            Sealer sealer,
            AttachmentDesk attachments,
            RecognitionRules rules,
            Caller caller,
            Clock clock) {
        this.sealer = sealer;
        this.attachments = attachments;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    /// The caller, with what is sealed from now on.
    ///
    /// @param school the child's
    Recognition.Applicant applicant(RecognitionEntry entry, OrgPath school) {
        var id = Ids.next();
        return new Recognition.Applicant(
                id,
                caller.person(),
                caller.human(),
                !caller.personBound(),
                sealer.seal(entry.statement(), TABLE, id, STATEMENT),
                clock.instant(),
                rules.dueOn(school));
    }

    /// The caller, with the words as they are now.
    Recognition.Corrector corrector(RecognitionCorrection correction, UUID recognition) {
        return new Recognition.Corrector(
                caller.human(),
                !caller.personBound(),
                sealer.seal(correction.statement(), TABLE, recognition, STATEMENT),
                clock.instant());
    }

    /// With the papers that the caller sees: a family its own, the school all.
    RecognitionView view(Recognition r) {
        var files = new ArrayList<AttachmentView>();
        for (var kind : List.of(Recognition.FAMILY_KIND, Recognition.KIND)) {
            files.addAll(attachments.of(kind, List.of(r.id)).getOrDefault(r.id, List.of()));
        }
        return RecognitionView.of(r, sealer.open(r.statement, TABLE, r.id, STATEMENT), files);
    }
}
