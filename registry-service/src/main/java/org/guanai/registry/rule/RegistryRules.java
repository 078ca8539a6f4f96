package org.guanai.registry.rule;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.rule.RuleDesk;
import org.guanai.kit.rule.RuleResource;

/// The definitions of the special groups (2.3).
@Path("/api/registry/rules")
@Produces(MediaType.APPLICATION_JSON)
public class RegistryRules extends RuleResource {
    RegistryRules(RuleDesk desk, Once once) {
        super(desk, once);
    }
}
