package org.guanai.registry.place.schoolclass;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.place.organisation.StageYear;

/// A class (班级) of a school: a cohort that keeps its pupils and its teacher when it moves up. Its
/// steps have no event of the platform: students and staff carry their class.
@Entity
class SchoolClass {
    @Id UUID id;
    OrgPath org;
    @Embedded StageYear at;
    int entryYear;
    String name;
    LocalDate closedOn;

    /// The class that its children moved to.
    UUID mergedInto;

    @Version long version;

    protected SchoolClass() {}

    private SchoolClass(ClassName name, LocalDate today) {
        this.id = Ids.next();
        this.org = name.org();
        this.at = name.at();
        this.entryYear = name.at().entryYear(today);
        this.name = name.name();
    }

    static SchoolClass form(ClassName name, LocalDate today) {
        return new SchoolClass(name, today);
    }

    /// @throws Refusal.Conflict when it is closed
    ClassStep rename(String newName) {
        requireOpen();
        name = newName.strip();
        return new ClassStep.Renamed(id);
    }

    /// Its children and teachers move to another class of the same cohort.
    ///
    /// @throws Refusal.Conflict when it is closed
    /// @throws Refusal.Unprocessable when the other is none of this cohort
    ClassStep mergeInto(SchoolClass other, LocalDate today) {
        requireOpen();
        if (!isOfCohortOf(other)) {
            throw Refusal.unprocessable("registry.class-not-alike", "into");
        }
        closedOn = today;
        mergedInto = other.id;
        return new ClassStep.Closed(id, other.id);
    }

    /// @param pupils who are in it
    /// @throws Refusal.Conflict when it is closed, or anybody is in it
    ClassStep close(int pupils, LocalDate today) {
        requireOpen();
        if (pupils > 0) {
            throw Refusal.conflict("registry.class-in-use");
        }
        closedOn = today;
        return new ClassStep.Closed(id, null);
    }

    boolean isOpen() {
        return closedOn == null;
    }

    private boolean isOfCohortOf(SchoolClass other) {
        return other.isOpen()
                && !other.id.equals(id)
                && other.org.equals(org)
                && other.at.stage() == at.stage()
                && other.entryYear == entryYear;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw Refusal.conflict("registry.class-closed");
        }
    }
}
