package org.guanai.notification.rule;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.rule.RuleDesk;
import org.guanai.kit.rule.RuleResource;

/// Waits of chains (3.1.5f) and of reminders (3.1.3).
@Path("/api/notification/rules")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationRules extends RuleResource {
    NotificationRules(RuleDesk desk, Once once) {
        super(desk, once);
    }
}
