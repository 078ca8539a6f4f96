package org.guanai.proofs.contract.wire;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// One thread's connections, by address.
public final class Wires implements AutoCloseable {
    private final Function<String, URI> addresses;
    private final Map<String, Wire> open = new HashMap<>();

    public Wires(Function<String, URI> addresses) {
        this.addresses = addresses;
    }

    public Wire to(Draft draft) {
        var name = draft.directly() ? draft.operation().service() : "gateway";
        return open.computeIfAbsent(name, n -> new Wire(addresses.apply(n)));
    }

    @Override
    public void close() {
        open.values().forEach(Wire::close);
    }
}
