package org.guanai.registry.place.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// County, township, village or school (机构); its own path is its org. Its steps have no event:
/// others follow its snapshot.
@Entity
class Organisation {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String code;
    String name;
    boolean boarding;

    @Enumerated(EnumType.STRING)
    SchoolSystem schoolSystem;

    @Version long version;

    protected Organisation() {}

    private Organisation(OrganisationPlace place) {
        this.id = Ids.next();
        this.org = place.org();
        this.kind = place.kind();
        this.code = place.code();
    }

    /// Founds an organisation below its parent; without a school system of its own it has its
    /// parent's.
    ///
    /// @param parent null for a county
    /// @throws org.guanai.kit.problem.Refusal.Invalid when it may not stand there
    static Organisation found(Founding founding, Organisation parent) {
        var above = parent == null ? null : parent.place();
        var founded =
                new Organisation(OrganisationPlace.of(founding.kind(), founding.code(), above));
        founded.schoolSystem = parent == null ? SchoolSystem.SIX_THREE : parent.schoolSystem;
        founded.describe(founding.name(), founding.boarding(), founding.schoolSystem());
        return founded;
    }

    /// @param system null leaves it as it is
    void describe(String name, boolean boarding, SchoolSystem system) {
        this.name = name.strip();
        this.boarding = boarding && kind == Kind.SCHOOL;
        this.schoolSystem = system == null ? schoolSystem : system;
    }

    private OrganisationPlace place() {
        return new OrganisationPlace(kind, code, org);
    }

    OrganisationSnapshot snapshot() {
        return new OrganisationSnapshot(id, org.text(), code, kind, name, boarding, version);
    }
}
