package org.guanai.proofs.token.door;

import java.util.List;

/// How a token is shown: lines of the request's head, and what is added to its query.
public record Showing(List<String> lines, String query) {

    public static Showing bearer(String token) {
        return line("Authorization: Bearer " + token);
    }

    public static Showing line(String line) {
        return lines(line);
    }

    public static Showing lines(String... lines) {
        return new Showing(List.of(lines), "");
    }

    public static Showing query(String query) {
        return new Showing(List.of(), query);
    }
}
