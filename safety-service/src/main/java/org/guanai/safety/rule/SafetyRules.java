package org.guanai.safety.rule;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.rule.RuleDesk;
import org.guanai.kit.rule.RuleResource;

/// Clocks and targets of incidents (3.1.5e, 3.1.5f).
@Path("/api/safety/rules")
@Produces(MediaType.APPLICATION_JSON)
public class SafetyRules extends RuleResource {
    SafetyRules(RuleDesk desk, Once once) {
        super(desk, once);
    }
}
