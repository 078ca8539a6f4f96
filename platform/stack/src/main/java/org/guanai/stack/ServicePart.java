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

/// A service or the gateway, from the jar that its module's build left.
///
/// @param after the parts that must be ready before it is launched
/// @param uses the parts that are stopped after it
record ServicePart(
        Room room,
        AppCopy app,
        Path folder,
        Java java,
        int port,
        int managementPort,
        Map<String, String> environment,
        Set<String> after,
        Set<String> uses)
        implements Part {
    private static final String HEAP = "144m";

    /// Those that many requests or many rows go through all day. Notification has little to do
    /// until an incident comes, and would be busy compiling then.
    private static final Set<String> BUSY = Set.of("registry", "mentoring", "gateway");

    @Override
    public String name() {
        return room.name();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, managementPort);
    }

    @Override
    public List<String> lacking() {
        return app.isBuilt()
                ? List.of()
                : List.of(room.name() + " is not built: there is no " + app.built());
    }

    @Override
    public void prepare() {
        try {
            app.refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Launch launch() {
        var command = new ArrayList<>(BUSY.contains(name()) ? java.busy(HEAP) : java.small(HEAP));
        command.addAll(List.of("-XX:MaxMetaspaceSize=160m", "-Dfile.encoding=UTF-8"));
        // The server would refuse an odd address without a body; the kit and the gateway do with
        // one.
        command.add("-Dvertx.disableURIValidation=true");
        command.addAll(List.of("-jar", app.jar().toString()));
        return new Launch(command, environment, folder);
    }

    /// It waits for Keycloak, whose first start is the longest.
    @Override
    public Duration patience() {
        return Duration.ofMinutes(6);
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk(URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"));
    }
}
