package org.guanai.wrong.two;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.guanai.aid.Budget;
import org.guanai.wrong.one.OpenResource;

/// Breaks the rules on entities, HTTP, clocks, services and circles.
@Entity
public class CycleHere {
    @Id public long id;

    long getId() {
        return id;
    }

    Instant at(Budget budget) {
        return budget == null ? null : Instant.now();
    }

    static Response answer(OpenResource resource, Wanted wanted) {
        return resource == null ? null : Response.ok(wanted).build();
    }
}
