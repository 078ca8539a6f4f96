package org.guanai.safety.mandatory.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.mandatory.found.MandatoryEntry;
import org.guanai.safety.mandatory.found.MandatoryFacts;

/// The words of a mandatory report, sealed as one.
@ApplicationScoped
class MandatoryWords {
    static final String TABLE = "mandatory_report";

    private final Sealer sealer;
    private final ObjectMapper json;

    MandatoryWords(Sealer sealer, ObjectMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    byte[] seal(UUID report, MandatoryEntry e) {
        var words =
                new MandatoryFacts(
                        e.childName(),
                        e.foundHow(),
                        e.facts(),
                        e.marks(),
                        e.where(),
                        e.suspect(),
                        e.evidence(),
                        e.firstAid());
        try {
            return sealer.seal(json.writeValueAsString(words), TABLE, report, "facts");
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException("words of a report");
        }
    }

    MandatoryFacts open(UUID report, byte[] facts) {
        try {
            return json.readValue(sealer.open(facts, TABLE, report, "facts"), MandatoryFacts.class);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException("words of a report");
        }
    }

    byte[] sealOutcome(UUID report, String outcome) {
        return sealer.seal(outcome, TABLE, report, "outcome");
    }

    /// Null until it is closed.
    String outcome(UUID report, byte[] sealed) {
        return sealer.open(sealed, TABLE, report, "outcome");
    }
}
