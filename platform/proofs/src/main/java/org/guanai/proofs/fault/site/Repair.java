package org.guanai.proofs.fault.site;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guanai.stack.Platform;

/// Brings up what a scenario that broke off left behind, and takes away the second replicas that it
/// left running: the next one counts on one of each.
record Repair(Platform platform, Consumer<String> say) {
    private static final List<String> BASE = List.of("postgres", "kafka", "keycloak");

    void run() {
        Stream.of(BASE, Services.ALL, List.of("gateway"))
                .flatMap(List::stream)
                .filter(part -> !platform.parts().process(part).isAlive())
                .forEach(this::start);
        Services.everywhere(service -> platform.parts().stop(service + "-2"));
    }

    private void start(String part) {
        say.accept(part + " was left behind");
        platform.parts().start(part);
    }
}
