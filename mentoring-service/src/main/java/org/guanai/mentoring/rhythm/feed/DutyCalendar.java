package org.guanai.mentoring.rhythm.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// The subscription of a helper to their own duties (日历订阅). Only a hash of its link is kept. No
/// event: nobody else learns of it.
@Entity
class DutyCalendar {
    static final String TABLE = "duty_calendar";

    @Id UUID id;
    OrgPath org;
    UUID helperId;

    /// Of the link's secret.
    String secretHash;

    Instant madeAt;

    /// Null while the link works.
    Instant endedAt;

    protected DutyCalendar() {}

    static DutyCalendar make(OrgPath org, UUID helper, String secretHash, Instant now) {
        var calendar = new DutyCalendar();
        calendar.id = Ids.next();
        calendar.org = org;
        calendar.helperId = helper;
        calendar.secretHash = secretHash;
        calendar.madeAt = now;
        return calendar;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
