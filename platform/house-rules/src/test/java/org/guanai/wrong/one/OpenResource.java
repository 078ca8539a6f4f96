package org.guanai.wrong.one;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.guanai.wrong.two.CycleHere;

/// Breaks the rules on endpoints, injection, collaborators, transactions and circles.
@Path("/wrong")
public class OpenResource {
    @Inject Instance<CycleHere> other;

    OpenResource(int one, int two, int three, int four, int five, int six, int seven) {}

    @GET
    @Transactional
    String open(Asking asking) {
        return "";
    }

    /// Takes a field that nothing reads, and seems to take another.
    record Asking(String unread) {
        boolean isNoField() {
            return true;
        }
    }
}
