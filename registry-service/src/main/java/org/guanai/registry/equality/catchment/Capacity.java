package org.guanai.registry.equality.catchment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// How many places a school has in a grade and school year (学位). Its steps have no event: placement
/// asks for it when it decides.
@Entity
@Table(name = "school_capacity")
class Capacity {
    @Id UUID id;
    OrgPath org;

    /// The year in which the school year begins.
    int schoolYear;

    int grade;
    int places;
    @Version long version;

    protected Capacity() {}

    private Capacity(OrgPath school, CapacityEntry entry) {
        this.id = Ids.next();
        this.org = school;
        this.schoolYear = entry.schoolYear();
        this.grade = entry.grade();
        this.places = entry.places();
    }

    static Capacity record(OrgPath school, CapacityEntry entry) {
        return new Capacity(school, entry);
    }

    void correct(int right) {
        places = right;
    }
}
