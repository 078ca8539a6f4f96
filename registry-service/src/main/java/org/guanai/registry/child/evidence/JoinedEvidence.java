package org.guanai.registry.child.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.guanai.files.attachment.AttachmentDesk;
import org.guanai.registry.child.joined.RecordsJoined;
import org.guanai.registry.child.joined.RecordsParted;

/// Evidence and its papers follow a record that becomes part of another, and go back when they are
/// parted.
@ApplicationScoped
class JoinedEvidence {
    private final EvidenceRecords evidence;
    private final AttachmentDesk attachments;

    JoinedEvidence(EvidenceRecords evidence, AttachmentDesk attachments) {
        this.evidence = evidence;
        this.attachments = attachments;
    }

    void join(@Observes RecordsJoined joined) {
        var moved = evidence.all(joined.absorbed().id());
        moved.forEach(e -> e.move(joined.stays()));
        hand(moved);
    }

    void part(@Observes RecordsParted parted) {
        var back = evidence.joined(parted.stays().id(), parted.absorbed().id());
        back.forEach(e -> e.goBack(parted.absorbed()));
        hand(back);
    }

    private void hand(List<Evidence> moved) {
        moved.forEach(e -> attachments.hand(e.owner()));
    }
}
