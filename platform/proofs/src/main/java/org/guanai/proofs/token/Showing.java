package org.guanai.proofs.token;

import java.util.List;

/// How a token is shown: lines of the request's head, and what is added to its query.
record Showing(List<String> lines, String query) {

    static Showing bearer(String token) {
        return line("Authorization: Bearer " + token);
    }

    static Showing line(String line) {
        return lines(line);
    }

    static Showing lines(String... lines) {
        return new Showing(List.of(lines), "");
    }

    static Showing query(String query) {
        return new Showing(List.of(), query);
    }
}
