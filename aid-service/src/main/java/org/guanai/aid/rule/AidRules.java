package org.guanai.aid.rule;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.rule.RuleDesk;
import org.guanai.kit.rule.RuleResource;

/// Rates, thresholds and periods of aid (3.3.2b, 3.1.2d).
@Path("/api/aid/rules")
@Produces(MediaType.APPLICATION_JSON)
public class AidRules extends RuleResource {
    AidRules(RuleDesk desk, Once once) {
        super(desk, once);
    }
}
