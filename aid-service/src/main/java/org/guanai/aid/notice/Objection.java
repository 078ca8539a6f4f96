package org.guanai.aid.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.problem.Refusal;

/// An objection (异议) to a row of a public notice (2.2). While it is open the county does not
/// decide.
@Entity
class Objection {
    @Id UUID id;
    String org;
    UUID noticeId;
    UUID entryId;
    UUID applicationId;
    UUID objector;
    byte[] ground;
    Instant raisedAt;

    /// Last day for the answer.
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    State state = State.OPEN;

    byte[] answer;
    UUID answeredBy;
    Instant answeredAt;
    @Version long version;

    @Schema(name = "ObjectionState")
    public enum State {
        OPEN,
        UPHELD,
        DISMISSED
    }

    /// @throws Refusal.Conflict when it has its answer
    void answered(State verdict, byte[] sealedAnswer, UUID by, Instant at) {
        if (state != State.OPEN) {
            throw Refusal.conflict("aid.objection-answered");
        }
        state = verdict;
        answer = sealedAnswer;
        answeredBy = by;
        answeredAt = at;
    }
}
