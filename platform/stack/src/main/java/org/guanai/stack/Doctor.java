package org.guanai.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.process.Leftovers;
import org.guanai.stack.process.PortHolder;
import org.guanai.stack.say.Progress;

/// Finds what keeps `./guanai up` from starting: taken ports and leftovers of a killed supervisor.
/// Uses nothing but the JDK, so it runs from source before anything is built.
public final class Doctor {
    private final Path state;

    private Doctor(Path state) {
        this.state = state;
    }

    public static void main(String[] home) {
        var findings = new Doctor(Path.of(home[0], ".guanai")).findings();
        findings.forEach(finding -> System.out.println("✗ " + finding));
        if (findings.isEmpty()) {
            System.out.println("✓ ports: free, or held by the platform itself");
        }
        System.exit(Math.min(findings.size(), 100));
    }

    private List<String> findings() {
        var running = Files.isDirectory(state) ? leftovers() : Optional.<Leftovers>empty();
        var supervised = running.flatMap(Leftovers::supervisor).isPresent();
        if (supervised) {
            return List.of();
        }
        var findings = new ArrayList<String>();
        for (var port : Addresses.fixed().ports().entrySet()) {
            var own = running.filter(left -> left.process(partOf(port.getKey())).isPresent());
            if (PortHolder.isTaken(port.getValue())) {
                findings.add(
                        own.isPresent()
                                ? leftBehind(port.getKey())
                                : taken(port.getKey(), port.getValue()));
            }
        }
        return findings.stream().distinct().toList();
    }

    private Optional<Leftovers> leftovers() {
        return Optional.of(new Leftovers(new StateFolder(state), Progress.silent()));
    }

    private static String leftBehind(String name) {
        return partOf(name)
                + " was left behind by a supervisor that was killed: ./guanai up takes it over,"
                + " ./guanai down stops it";
    }

    private static String taken(String name, int port) {
        return PortHolder.complaint(partOf(name), port)
                + ": stop that, or start with ./guanai up --free-ports";
    }

    private static String partOf(String portName) {
        return portName.replace("-management", "").replace("-controller", "");
    }
}
