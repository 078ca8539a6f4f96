package org.guanai.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the process that holds a wanted port.
public final class PortHolder {
    private static final Pattern INODE = Pattern.compile("socket:\\[(\\d+)]");

    private PortHolder() {}

    /// A sentence for each port of the part that another process holds.
    static List<String> complaints(Part part) {
        return part.ports().stream()
                .filter(PortHolder::isTaken)
                .map(port -> complaint(part.name(), port))
                .toList();
    }

    public static String complaint(String part, int port) {
        var who = of(port).map(PortHolder::describe).orElse("a process of another user");
        return "port %d, wanted for %s, is taken by %s".formatted(port, part, who);
    }

    public static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /// The process that listens there, when the system tells.
    public static Optional<ProcessHandle> of(int port) {
        var inodes = Stream.of("tcp", "tcp6").flatMap(table -> listening(table, port)).toList();
        return inodes.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses().filter(one -> holds(one, inodes)).findFirst();
    }

    private static String describe(ProcessHandle process) {
        var command = process.info().commandLine().or(() -> process.info().command()).orElse("?");
        return "process %d: %s"
                .formatted(process.pid(), command.substring(0, Math.min(160, command.length())));
    }

    private static Stream<String> listening(String table, int port) {
        try {
            var wanted = ":%04X".formatted(port);
            return Files.readAllLines(Path.of("/proc/net", table)).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(cells -> cells.length > 9 && cells[3].equals("0A"))
                    .filter(cells -> cells[1].endsWith(wanted))
                    .map(cells -> cells[9]);
        } catch (IOException noProcFolder) {
            return Stream.empty();
        }
    }

    private static boolean holds(ProcessHandle process, List<String> inodes) {
        var descriptors = Path.of("/proc", Long.toString(process.pid()), "fd");
        try (var open = Files.newDirectoryStream(descriptors)) {
            for (var descriptor : open) {
                var target = INODE.matcher(Files.readSymbolicLink(descriptor).toString());
                if (target.matches() && inodes.contains(target.group(1))) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException notOurs) {
            return false;
        }
    }
}
