package org.guanai.mentoring.rule;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.rule.RuleDesk;
import org.guanai.kit.rule.RuleResource;

/// Rhythms, periods and limits of mentoring (3.1.3, 3.1.4).
@Path("/api/mentoring/rules")
@Produces(MediaType.APPLICATION_JSON)
public class MentoringRules extends RuleResource {
    MentoringRules(RuleDesk desk, Once once) {
        super(desk, once);
    }
}
