package org.guanai.proofs.bench.site;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.guanai.proofs.bench.load.Load;
import org.guanai.proofs.bench.load.Request;
import org.guanai.proofs.bench.measure.Side;

/// Thirty-two mentors who look at what is due, again and again.
public final class DueLists implements Side {
    private static final int CLIENTS = Mentors.SCHOOLS;
    private static final String PATH = "/api/mentoring/duties?helper=me&limit=20";

    private final Pairings pairings;
    private final URI to;
    private final String name;
    private List<String> ids;
    private List<String> tokens;

    /// @param to the gateway, or what stands in its place
    public DueLists(Pairings pairings, URI to, String name) {
        this.pairings = pairings;
        this.to = to;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare() {
        ids = pairings.mentors().ids().subList(CLIENTS, 2 * CLIENTS);
        tokens = pairings.mentors().reading();
    }

    @Override
    public Done work(Duration length) {
        return new Load(to, CLIENTS, this::next).closed(length);
    }

    private Request next(int client) {
        return Request.get(
                to, PATH, tokens.get(client), "\"helperId\":\"" + ids.get(client) + "\"");
    }
}
