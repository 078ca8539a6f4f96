package org.guanai.registry.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.CalendarSnapshot;

/// A term (学期) of a county.
@Entity
class Term {
    @Id UUID id;
    String org;
    String code;
    String name;
    LocalDate startsOn;
    LocalDate endsOn;
    @Version long version;

    boolean overlaps(LocalDate from, LocalDate to) {
        return !startsOn.isAfter(to) && !endsOn.isBefore(from);
    }

    CalendarSnapshot.Term snapshot() {
        return new CalendarSnapshot.Term(code, name, startsOn, endsOn);
    }
}
