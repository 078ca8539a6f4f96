package org.guanai.safety.responsibility.home;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.safety.HomeLetterIssued;
import org.guanai.events.safety.HomeLetterWithdrawn;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.responsibility.template.ClassLetter;
import org.guanai.safety.student.KnownStudent;

/// A letter that a family signs (家长安全责任书).
@Entity
class HomeLetter {
    @Id UUID id;
    OrgPath org;
    int year;

    /// The class teacher's letter, which stands above it in the tree.
    UUID aboveId;

    UUID classId;
    String className;
    UUID studentId;

    /// The guardians of now: any of them signs.
    UUID[] guardianIds;

    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    HomeLetterState state;

    LocalDate signedOn;

    /// Null where it is not known which of them has signed the paper.
    UUID signedBy;

    @Enumerated(EnumType.STRING)
    SigningWay signedHow;

    /// Version of the template.
    String rules;

    @Version long version;

    protected HomeLetter() {}

    /// The family is told by [#announcement].
    static HomeLetter issued(ClassLetter above, UUID classId, KnownStudent child, LocalDate dueOn) {
        var letter = new HomeLetter();
        letter.id = Ids.next();
        letter.org = above.org();
        letter.year = above.year();
        letter.aboveId = above.id();
        letter.classId = classId;
        letter.className = child.className();
        letter.studentId = child.id();
        letter.guardianIds = child.guardians().toArray(UUID[]::new);
        letter.dueOn = dueOn;
        letter.state = HomeLetterState.ISSUED;
        letter.rules = above.rules();
        return letter;
    }

    HomeLetterIssued announcement() {
        return new HomeLetterIssued(id, studentId, org.text(), dueOn);
    }

    /// No event: the family has done it.
    ///
    /// @param by guardian, null where it is not known
    /// @throws Refusal.Conflict when it is signed or taken back
    void sign(LocalDate day, UUID by, SigningWay how) {
        if (state != HomeLetterState.ISSUED) {
            throw Refusal.conflict("safety.letter-over");
        }
        state = HomeLetterState.SIGNED;
        signedOn = day;
        signedBy = by;
        signedHow = how;
    }

    /// Also when it is signed: the wrong child, another class.
    ///
    /// @return the event
    /// @throws Refusal.Conflict when it was taken back before
    HomeLetterWithdrawn withdraw(Instant at) {
        if (state == HomeLetterState.WITHDRAWN) {
            throw Refusal.conflict("safety.letter-over");
        }
        state = HomeLetterState.WITHDRAWN;
        return new HomeLetterWithdrawn(id, studentId, org.text(), at);
    }

    HomeLetterView view() {
        return new HomeLetterView(
                id, org, year, aboveId, classId, className, studentId, dueOn, state, signedOn,
                signedBy, signedHow, rules, version);
    }
}
