package org.guanai.safety.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;

/// Seals the reporters of incidents, lets them find their own, and opens the seal.
@ApplicationScoped
public class ReporterSeal {
    private static final String TABLE = "incident";
    private static final String COLUMN = "reported_by";
    private static final String DOMAIN = ".reporter";

    private final Sealer sealer;
    private final BlindIndex index;
    private final Caller caller;

    ReporterSeal(Sealer sealer, BlindIndex index, Caller caller) {
        this.sealer = sealer;
        this.index = index;
        this.caller = caller;
    }

    /// The caller as the reporter of an incident, null for a client without a person.
    public Reporter seal(UUID incident) {
        return seal(TABLE, incident);
    }

    /// The caller as the reporter, null for a client without a person.
    ///
    /// @param table of the record, to which the seal is bound
    public Reporter seal(String table, UUID record) {
        return caller.maybePerson()
                .map(UUID::toString)
                .map(me ->
                        new Reporter(
                                sealer.seal(me, table, record, COLUMN),
                                index.of(table + DOMAIN, me)))
                .orElse(null);
    }

    public boolean isCaller(Reporter reporter) {
        return isCaller(TABLE, reporter);
    }

    public boolean isCaller(String table, Reporter reporter) {
        return reporter != null
                && caller.maybePerson().isPresent()
                && callersIndexes(table).stream()
                        .anyMatch(mine -> Arrays.equals(mine, reporter.index()));
    }

    /// What the caller's own reports are found by.
    public List<byte[]> callersIndexes() {
        return callersIndexes(TABLE);
    }

    public List<byte[]> callersIndexes(String table) {
        return index.candidates(table + DOMAIN, caller.person().toString());
    }

    /// The id of the reporter; empty for a client without a person.
    public Optional<UUID> open(Reporter reporter, UUID incident) {
        return open(TABLE, reporter, incident);
    }

    public Optional<UUID> open(String table, Reporter reporter, UUID record) {
        return Optional.ofNullable(reporter)
                .map(r -> UUID.fromString(sealer.open(r.sealed(), table, record, COLUMN)));
    }
}
