package org.guanai.safety.responsibility.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.safety.WorkAssigned;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.responsibility.template.LetterLayer;

/// A responsibility letter (安全责任书).
@Entity
class ResponsibilityLetter {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    LetterLayer layer;

    int year;
    UUID aboveId;
    UUID signerId;
    String post;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    LetterState state;

    LocalDate signedOn;

    /// Version of the template.
    String rules;

    @Version long version;

    protected ResponsibilityLetter() {}

    /// Its signer is told by [#assignment].
    static ResponsibilityLetter issued(
            OrgPath org, LetterIssue issue, LetterIssue.Signer signer, String rules) {
        var letter = new ResponsibilityLetter();
        letter.id = Ids.next();
        letter.org = org;
        letter.layer = issue.layer();
        letter.year = issue.year();
        letter.aboveId = issue.aboveId();
        letter.signerId = signer.staffId();
        letter.post = signer.post();
        letter.dueOn = issue.dueOn();
        letter.state = LetterState.ISSUED;
        letter.rules = rules;
        return letter;
    }

    WorkAssigned assignment() {
        return new WorkAssigned("RESPONSIBILITY_LETTER", id, org.text(), signerId, dueOn);
    }

    /// No event: both have signed it.
    ///
    /// @throws Refusal.Conflict when it is signed or taken back
    void sign(LocalDate day) {
        requireIssued();
        state = LetterState.SIGNED;
        signedOn = day;
    }

    /// Also when it is signed: a wrong scan, another signer. No event.
    ///
    /// @throws Refusal.Conflict when it was taken back before
    void withdraw() {
        if (state == LetterState.WITHDRAWN) {
            throw Refusal.conflict("safety.letter-over");
        }
        state = LetterState.WITHDRAWN;
    }

    /// @throws Refusal.Conflict when it is signed or taken back
    void requireIssued() {
        if (state != LetterState.ISSUED) {
            throw Refusal.conflict("safety.letter-over");
        }
    }

    LetterView view() {
        return new LetterView(
                id, org, layer, year, aboveId, signerId, post, dueOn, state, signedOn, rules,
                version);
    }
}
