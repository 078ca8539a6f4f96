package org.guanai.proofs.bench.floor;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.guanai.proofs.bench.measure.Latencies;
import org.guanai.proofs.bench.measure.Side;

/// PostgreSQL's own benchmark program, which runs a floor.
///
/// @param script the statements of one transaction
/// @param role whose policies hold
public record PgBench(Path script, String jdbc, String role, Map<String, Integer> variables) {
    private static final Pattern TRANSACTIONS =
            Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial");
    private static final String HELP =
            "the floor needs pgbench (Debian, Ubuntu: apt install postgresql-contrib; Fedora:"
                    + " postgresql-contrib; macOS: brew install postgresql)";

    /// Installs it where it is missing and can be installed, else says how.
    public static void ensure(Consumer<String> say) {
        Programs.ensure("pgbench", "postgresql-contrib", HELP, say);
    }

    /// Prepared statements on as many connections as there are clients.
    public Side.Done run(int clients, Duration length) {
        var said = Programs.output(command(clients, length), environment());
        var transactions = Double.parseDouble(Programs.found(TRANSACTIONS, said));
        var rate = Double.parseDouble(Programs.found(RATE, said));
        var failed = Long.parseLong(Programs.found(FAILED, said));
        var took = Duration.ofNanos((long) (transactions / rate * 1e9));
        return new Side.Done(transactions, took, failed, Latencies.NONE);
    }

    private List<String> command(int clients, Duration length) {
        var address = URI.create(jdbc.substring("jdbc:".length()));
        var command = new ArrayList<>(List.of(Programs.path("pgbench").orElseThrow()));
        command.addAll(List.of("-n", "-M", "prepared", "-c", "" + clients));
        command.addAll(List.of("-T", "" + length.toSeconds(), "-f", script.toString()));
        variables.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        command.addAll(List.of("-h", address.getHost(), "-p", "" + address.getPort()));
        command.addAll(List.of("-U", "postgres", address.getPath().substring(1)));
        return command;
    }

    /// Logs in as the superuser, whose password is known here, and becomes the service's role.
    private Map<String, String> environment() {
        var password = jdbc.replaceFirst(".*[?&]password=([^&]*).*", "$1");
        return Map.of("PGPASSWORD", password, "PGOPTIONS", "-c role=" + role);
    }
}
