package org.guanai.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanai.stack.process.HttpProbe;
import org.guanai.stack.process.Java;
import org.guanai.stack.process.Launch;
import org.guanai.stack.process.Part;

/// A service or the gateway, started from its module's jar.
///
/// @param after parts that must be ready before the launch
/// @param uses parts that are stopped after it
record ServicePart(
        App app,
        AppCopy copy,
        Path folder,
        Java java,
        int port,
        int managementPort,
        Map<String, String> environment,
        Set<String> after,
        Set<String> uses)
        implements Part {
    private static final String HEAP = "144m";

    /// A document of a hundred pages beside an import needs more than the others.
    private static final Map<String, String> HEAPS = Map.of("registry", "224m");

    /// Services under steady load get the optimising compiler. Notification is idle until an
    /// incident comes, and would be busy compiling then.
    private static final Set<String> BUSY = Set.of("registry", "mentoring", "gateway");

    @Override
    public String name() {
        return app.name();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, managementPort);
    }

    @Override
    public List<String> lacking() {
        return copy.isBuilt()
                ? List.of()
                : List.of(app.name() + " is not built: there is no " + copy.built());
    }

    @Override
    public void prepare() {
        try {
            copy.refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Launch launch() {
        var command =
                new ArrayList<>(BUSY.contains(name()) ? java.busy(heap()) : java.small(heap()));
        command.addAll(List.of("-XX:MaxMetaspaceSize=160m", "-Dfile.encoding=UTF-8"));
        // The server would refuse an invalid target without a body; kit and gateway refuse it with
        // one.
        command.add("-Dvertx.disableURIValidation=true");
        command.addAll(List.of("-jar", copy.jar().toString()));
        return new Launch(command, environment, folder);
    }

    private String heap() {
        return HEAPS.getOrDefault(name(), HEAP);
    }

    /// Waits for Keycloak, whose first start takes longest.
    @Override
    public Duration patience() {
        return Duration.ofMinutes(6);
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk(URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"));
    }
}
