package org.guanai.aid.appeal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.publicity.NoticeSubject;
import org.guanai.kit.scope.OrgPath;

/// The owner of what can be refused. Every step joins the caller's transaction.
public interface Appealable {
    NoticeSubject subject();

    /// The refusal that stands, locked; empty when there is none that the caller may see.
    Optional<Refused> refused(UUID id);

    /// An appeal was upheld: it is decided again.
    void decideAgain(UUID id, String why);

    /// @param org of the school
    /// @param by human who refused; null after an objection
    record Refused(UUID studentId, OrgPath org, Instant at, UUID by) {}
}
