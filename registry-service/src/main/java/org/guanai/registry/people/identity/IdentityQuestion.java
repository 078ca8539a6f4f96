package org.guanai.registry.people.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.events.ApprovalWaiting;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Whether two names are one human (身份核对). The county hears of each; its answers have no event of
/// their own: the record's snapshot says what has become of it.
@Entity
class IdentityQuestion {
    @Id UUID id;
    OrgPath org;
    UUID person;
    OrgPath atOrg;
    String name;
    UUID human;
    String knownAs;

    @Enumerated(EnumType.STRING)
    QuestionState state;

    String askedBy;
    Instant askedAt;
    String answeredBy;
    Instant answeredAt;
    String reason;
    @Version long version;

    protected IdentityQuestion() {}

    private IdentityQuestion(UUID person, OrgPath at, String name) {
        id = Ids.next();
        org = at.county();
        this.person = person;
        atOrg = at;
        this.name = name;
        state = QuestionState.ASKED;
    }

    static IdentityQuestion of(UUID person, OrgPath at, String name, UUID human, String knownAs) {
        var question = new IdentityQuestion(person, at, name);
        question.human = human;
        question.knownAs = knownAs;
        return question;
    }

    /// @param asker stable name
    ApprovalWaiting ask(String asker, UUID askingHuman, Instant at) {
        askedBy = asker;
        askedAt = at;
        return new ApprovalWaiting("IDENTITY", id, org.text(), askingHuman, at);
    }

    /// @throws Refusal.Conflict for what was parted already, or the same answer again
    void answer(IdentityAnswer by, String officer, Instant at) {
        if (state == QuestionState.OTHER || state == by.state()) {
            throw Refusal.conflict("registry.identity-answered");
        }
        state = by.state();
        reason = by.reason();
        answeredBy = officer;
        answeredAt = at;
    }

    IdentityQuestionView view() {
        return new IdentityQuestionView(
                id, person, atOrg, name, knownAs, state, askedAt, answeredBy, answeredAt, reason);
    }
}
