package org.guanai.registry.place.schoolclass;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.place.organisation.StageYear;

/// A class (班级) of a school: a cohort that keeps its pupils and its teacher when it moves up. Its
/// steps have no event: students carry their class.
@Entity
class SchoolClass {
    @Id UUID id;
    OrgPath org;
    @Embedded StageYear at;
    int entryYear;
    String name;
    @Version long version;

    protected SchoolClass() {}

    private SchoolClass(ClassName name, LocalDate today) {
        this.id = Ids.next();
        this.org = new OrgPath(name.org());
        this.at = name.at();
        this.entryYear = name.at().entryYear(today);
        this.name = name.name();
    }

    static SchoolClass form(ClassName name, LocalDate today) {
        return new SchoolClass(name, today);
    }
}
