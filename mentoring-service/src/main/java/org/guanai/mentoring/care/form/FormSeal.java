package org.guanai.mentoring.care.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.correction.CorrectionPeriod;

/// How forms lie in their rows, and for how long they may be changed.
@ApplicationScoped
class FormSeal {
    private final Sealer sealer;
    private final ObjectMapper json;
    private final CorrectionPeriod period;
    private final Clock clock;

    FormSeal(Sealer sealer, ObjectMapper json, CorrectionPeriod period, Clock clock) {
        this.sealer = sealer;
        this.json = json;
        this.period = period;
        this.clock = clock;
    }

    String text(FormText form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    FormText read(ContactForm form) {
        try {
            return json.readValue(form.text(sealer), FormText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws Refusal.Conflict when it is too late
    void requireInTime(ContactForm form) {
        period.check(form.org, form.recordedAt);
    }

    Sealer sealer() {
        return sealer;
    }

    Instant now() {
        return clock.instant();
    }
}
