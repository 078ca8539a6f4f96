package org.guanai.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The sockets at which processes listen, as Linux shows them in `/proc`.
final class ListeningSockets {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private ListeningSockets() {}

    static boolean areKnown() {
        return Files.isReadable(PROC.resolve("net/tcp"));
    }

    /// Local addresses, hexadecimal as `/proc/net/tcp` has them, of a process and its children that
    /// are not of the loopback.
    static List<String> outer(ProcessHandle process) {
        var own = new HashSet<String>();
        Stream.concat(Stream.of(process), process.descendants())
                .forEach(p -> own.addAll(socketsOf(p.pid())));
        var outer = new ArrayList<String>();
        for (var table : List.of("net/tcp", "net/tcp6")) {
            for (var row : lines(PROC.resolve(table))) {
                var columns = row.strip().split("\\s+");
                var listens = columns[3].equals(LISTENING) && own.contains(columns[9]);
                if (listens && !isLoopback(columns[1])) {
                    outer.add(columns[1]);
                }
            }
        }
        return outer;
    }

    /// Words of four bytes, each in the order of the machine: 127.0.0.1, ::1 and ::ffff:127.0.0.1.
    private static boolean isLoopback(String address) {
        var host = address.substring(0, address.indexOf(':'));
        return host.equals("0100007F")
                || host.equals("00000000000000000000000001000000")
                || host.equals("0000000000000000FFFF00000100007F");
    }

    private static Set<String> socketsOf(long pid) {
        var inodes = new HashSet<String>();
        try (var open = Files.newDirectoryStream(PROC.resolve(pid + "/fd"))) {
            for (var descriptor : open) {
                var target = targetOf(descriptor);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring(8, target.length() - 1));
                }
            }
        } catch (IOException gone) {
            return Set.of();
        }
        return inodes;
    }

    private static String targetOf(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static List<String> lines(Path table) {
        try {
            var all = Files.readAllLines(table);
            return all.subList(1, all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
