package org.guanai.mentoring.team.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.team.helper.KnownHelpers;

/// An appointment letter (聘书). No event: it is handed over on paper.
@Entity
class AppointmentLetter {
    static final String TABLE = "appointment_letter";

    @Id UUID id;
    OrgPath org;
    UUID helperId;
    int year;
    int serial;
    String name;
    String title;
    String place;
    LocalDate startsOn;
    LocalDate endsOn;
    String duties;
    String issuer;
    LocalDate issuedOn;

    /// Null unless it ended before its time.
    LocalDate endedOn;

    String endedWhy;
    @Version long version;

    protected AppointmentLetter() {}

    /// @throws Refusal.Invalid when the last day lies before the first
    static AppointmentLetter issue(
            KnownHelpers.Entry helper, LetterOrder o, String place, int serial, LocalDate today) {
        if (o.until().isBefore(o.from())) {
            throw Refusal.invalid("mentoring.period-reversed", "until");
        }
        var letter = new AppointmentLetter();
        letter.id = Ids.next();
        letter.org = helper.org();
        letter.helperId = helper.id();
        letter.year = today.getYear();
        letter.serial = serial;
        letter.name = helper.name();
        letter.title = o.title().strip();
        letter.place = place;
        letter.startsOn = o.from();
        letter.endsOn = o.until();
        letter.duties = o.duties().strip();
        letter.issuer = o.issuer().strip();
        letter.issuedOn = today;
        return letter;
    }

    /// Ended before its time, or issued by mistake.
    ///
    /// @throws Refusal.Conflict when it has ended already
    void end(String why, LocalDate today) {
        if (endedOn != null) {
            throw Refusal.conflict("mentoring.letter-ended");
        }
        endedOn = today;
        endedWhy = why;
    }

    String number() {
        return "〔" + year + "〕第" + serial + "号";
    }

    LetterView view() {
        return new LetterView(
                id, helperId, number(), name, title, place, startsOn, endsOn, duties, issuer,
                issuedOn, endedOn, endedWhy, version);
    }
}
