package org.guanai.mentoring.counsel.voice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.counsel.seal.FileSeal;
import org.guanai.mentoring.counsel.voice.form.VoiceForm;

/// One child's form. Its words are sealed with the key of the child's counselling file. No event:
/// what needs somebody becomes a request for counselling.
@Entity
class Voice {
    static final String TABLE = "voice";

    @Id UUID id;
    OrgPath org;
    UUID roundId;
    UUID studentId;

    /// SHA-256 of the ticket.
    String ticket;

    /// Null until it is given.
    LocalDate givenOn;

    Integer well;
    Integer adult;
    Integer mentor;
    Integer parents;
    Integer safe;
    Integer enough;
    Boolean callMe;
    byte[] words;
    @Version long version;

    protected Voice() {}

    static Voice invite(VoiceRound round, UUID student, String ticket) {
        var voice = new Voice();
        voice.id = Ids.next();
        voice.org = round.org;
        voice.roundId = round.id;
        voice.studentId = student;
        voice.ticket = ticket;
        return voice;
    }

    /// @throws Refusal.Conflict when it was given already
    void give(VoiceForm form, LocalDate today, FileSeal seal) {
        if (givenOn != null) {
            throw Refusal.conflict("mentoring.voice-given");
        }
        givenOn = today;
        well = form.well();
        adult = form.adult();
        mentor = form.mentor();
        parents = form.parents();
        safe = form.safe();
        enough = form.enough();
        callMe = form.callMe();
        words = seal.seal(form.words(), place());
    }

    String words(FileSeal seal) {
        return seal.open(words, place());
    }

    private String place() {
        return TABLE + ":" + id + ":words";
    }
}
