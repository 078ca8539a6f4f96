package org.guanai.aid.recognition.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.term.SchoolYear;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// An announcement that applications for recognition are taken (认定通知). No event: families read it.
@Entity
class RecognitionCall {
    @Id UUID id;

    /// The school or county that made it.
    OrgPath org;

    String schoolYear;
    LocalDate opensOn;
    LocalDate closesOn;
    String words;
    @Version long version;

    protected RecognitionCall() {}

    static RecognitionCall made(OrgPath org, CallEntry entry) {
        var call = new RecognitionCall();
        call.id = Ids.next();
        call.org = org;
        call.schoolYear = SchoolYear.of(entry.term()).text();
        call.correct(entry);
        return call;
    }

    /// @throws Refusal.Invalid when it closes before it opens
    void correct(CallEntry entry) {
        if (entry.closesOn().isBefore(entry.opensOn())) {
            throw Refusal.invalid("aid.period-reversed", "closesOn");
        }
        opensOn = entry.opensOn();
        closesOn = entry.closesOn();
        words = entry.words();
    }

    boolean isOpen(LocalDate today) {
        return !today.isBefore(opensOn) && !today.isAfter(closesOn);
    }
}
