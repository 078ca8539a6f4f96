package org.guanai.mentoring.counsel.voice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.counsel.voice.form.VoiceRoundOrder;

/// A round (问卷) in which the children of a class say how they are. No event: what needs somebody
/// becomes a request for counselling.
@Entity
class VoiceRound {
    static final String TABLE = "voice_round";

    @Id UUID id;
    OrgPath org;
    UUID classId;
    String className;
    UUID openedBy;
    LocalDate openedOn;

    /// Last day.
    LocalDate closesOn;

    @Version long version;

    protected VoiceRound() {}

    /// @throws Refusal.Invalid when it would close before it opens
    static VoiceRound open(OrgPath school, VoiceRoundOrder order, UUID by, LocalDate today) {
        if (order.closesOn().isBefore(today)) {
            throw Refusal.invalid("mentoring.period-reversed", "closesOn");
        }
        var round = new VoiceRound();
        round.id = Ids.next();
        round.org = school;
        round.classId = order.classId();
        round.className = order.className().strip();
        round.openedBy = by;
        round.openedOn = today;
        round.closesOn = order.closesOn();
        return round;
    }

    /// Closed at once, such as one that was opened for the wrong class.
    void close(LocalDate today) {
        closesOn = today.minusDays(1);
        openedOn = openedOn.isAfter(closesOn) ? closesOn : openedOn;
    }

    boolean isOpenOn(LocalDate day) {
        return !closesOn.isBefore(day);
    }
}
