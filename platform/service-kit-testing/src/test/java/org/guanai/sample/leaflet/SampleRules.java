package org.guanai.sample.leaflet;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.rule.RuleDesk;
import org.guanai.kit.rule.RuleResource;

@Path("/api/sample/rules")
@Produces(MediaType.APPLICATION_JSON)
public class SampleRules extends RuleResource {
    SampleRules(RuleDesk desk, Once once) {
        super(desk, once);
    }
}
