package org.guanai.proofs.bench.seed;

import java.util.Optional;

/// The rows that contacts left, in the tables that each of them fills.
public record Rows(long contacts, long answers, long entries) {

    public static Rows of(Seeding database) {
        return new Rows(
                database.count("select count(*) from contact"),
                database.count("select count(*) from idempotency"),
                database.count("select count(*) from audit where noun = 'contact'"));
    }

    public Optional<String> flaw(long written) {
        return equals(new Rows(written, written, written))
                ? Optional.empty()
                : Optional.of("%d written, but there are %s".formatted(written, this));
    }
}
