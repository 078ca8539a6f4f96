package org.guanai.registry.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;

/// A public holiday or a make-up workday (节假日, 调休). Its steps have no event: others follow the
/// county's calendar.
@Entity
@IdClass(HolidayId.class)
class Holiday {
    /// Stands for the whole country where a county's path is expected.
    static final String COUNTRY = "*";

    /// Text, since no part of a key is converted.
    @Id String org;

    @Id LocalDate day;

    @Enumerated(EnumType.STRING)
    HolidayKind kind;

    String name;
    String source;

    protected Holiday() {}

    private Holiday(String org, Announcement announced) {
        this.org = org;
        this.day = announced.day();
        take(announced);
    }

    /// @param org path of the county, or [#COUNTRY]
    static Holiday announce(String org, Announcement announced) {
        return new Holiday(org, announced);
    }

    /// A later notice about the same day.
    ///
    /// @return whether it says anything new
    boolean announceAgain(Announcement later) {
        var known = new Announcement(day, kind, name, source);
        take(later);
        return !known.equals(later);
    }

    private void take(Announcement announced) {
        this.kind = announced.kind();
        this.name = announced.name();
        this.source = announced.source();
    }
}
