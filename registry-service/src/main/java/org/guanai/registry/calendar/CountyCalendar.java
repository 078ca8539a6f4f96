package org.guanai.registry.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.guanai.kit.scope.OrgPath;

/// The version of a county's calendar (校历): it moves with each term and holiday. Its step has no
/// event: others follow the snapshot.
@Entity
class CountyCalendar {
    /// Text, since a key is not converted.
    @Id String org;

    long version;

    protected CountyCalendar() {}

    private CountyCalendar(OrgPath county) {
        this.org = county.text();
    }

    static CountyCalendar begin(OrgPath county) {
        return new CountyCalendar(county);
    }

    void move() {
        version++;
    }
}
