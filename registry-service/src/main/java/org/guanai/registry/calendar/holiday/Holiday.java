package org.guanai.registry.calendar.holiday;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.guanai.registry.correction.Withdrawn;

/// A special day (节假日, 调休, 停课). Its steps have no event: others follow the county's calendar.
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
    @Embedded Withdrawn withdrawn;

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

    /// A later notice about the same day, also about one that was taken back.
    ///
    /// @return whether it says anything new
    boolean announceAgain(Announcement later) {
        var news = !isStanding() || !announced().equals(later);
        take(later);
        withdrawn = null;
        return news;
    }

    void withdraw(Withdrawn why) {
        withdrawn = why;
    }

    boolean isStanding() {
        return withdrawn == null;
    }

    Announcement announced() {
        return new Announcement(day, kind, name, source);
    }

    private void take(Announcement announced) {
        this.kind = announced.kind();
        this.name = announced.name();
        this.source = announced.source();
    }
}
