package org.guanai.mentoring.rhythm.sweep;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// The duties of a county are being counted again; how far that has come survives a kill. No event
/// tells of it.
@Entity
class Recount {
    @Id String county;

    /// The last subject that was counted; null at the beginning.
    UUID reached;

    protected Recount() {}

    private Recount(OrgPath place) {
        county = place.text();
    }

    static Recount of(OrgPath county) {
        return new Recount(county);
    }

    OrgPath place() {
        return new OrgPath(county);
    }

    void reach(UUID subject) {
        reached = subject;
    }

    /// The calendar changed once more.
    void restart() {
        reached = null;
    }
}
