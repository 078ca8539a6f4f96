package org.guanai.mentoring.team.helper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.team.entry.HelperApplication;

/// What helpers wrote when they applied. Opening it is on record.
@ApplicationScoped
class HelperApplications {
    private final Helpers helpers;
    private final Sealer sealer;
    private final ObjectMapper json;
    private final Journal journal;

    HelperApplications(Helpers helpers, Sealer sealer, ObjectMapper json, Journal journal) {
        this.helpers = helpers;
        this.sealer = sealer;
        this.json = json;
        this.journal = journal;
    }

    /// In the transaction that registers the helper.
    void keep(Helper helper, HelperApplication application, LocalDate today) {
        if (application == null) {
            return;
        }
        application.check(today);
        try {
            helper.apply(json.writeValueAsString(application), sealer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an application cannot be written", e);
        }
    }

    /// @throws Refusal.Absent when there is none, or not the caller's
    @Transactional
    HelperApplication open(UUID id) {
        var text =
                helpers.locked(id).map(h -> h.openApplication(sealer)).orElseThrow(Refusal::absent);
        journal.opened("helper", id, null);
        try {
            return json.readValue(text, HelperApplication.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an application cannot be read", e);
        }
    }
}
