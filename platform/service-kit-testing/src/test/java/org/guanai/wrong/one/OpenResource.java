package org.guanai.wrong.one;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.guanai.wrong.two.CycleHere;

/// Breaks the rules on endpoints, injection, transactions and cycles.
@Path("/wrong")
public class OpenResource {
    @Inject Instance<CycleHere> other;

    @GET
    @Transactional
    String open() {
        return "";
    }
}
