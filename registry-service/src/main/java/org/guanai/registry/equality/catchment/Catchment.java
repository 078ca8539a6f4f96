package org.guanai.registry.equality.catchment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// An area whose children a school is designated for (学区). Its steps have no event: placement asks
/// for it when it decides.
@Entity
class Catchment {
    @Id UUID id;
    OrgPath org;
    String area;

    @Enumerated(EnumType.STRING)
    Stage stage;

    String basis;
    LocalDate fromOn;
    LocalDate toOn;
    @Version long version;

    protected Catchment() {}

    private Catchment(OrgPath school, CatchmentDrawing drawing) {
        this.id = Ids.next();
        this.org = school;
        this.area = drawing.area().strip();
        this.stage = drawing.stage();
        this.basis = drawing.basis().strip();
        this.fromOn = drawing.from();
    }

    static Catchment draw(OrgPath school, CatchmentDrawing drawing) {
        return new Catchment(school, drawing);
    }

    /// The area goes to another school from the next day on.
    ///
    /// @throws Refusal.Conflict when it has ended already
    /// @throws Refusal.Invalid when it would end before it began
    void end(LocalDate on) {
        if (toOn != null) {
            throw Refusal.conflict("registry.catchment-over");
        }
        if (on.isBefore(fromOn)) {
            throw Refusal.invalid("kit.period-reversed", "to");
        }
        toOn = on;
    }
}
