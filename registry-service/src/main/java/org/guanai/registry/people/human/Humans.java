package org.guanai.registry.people.human;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;

/// Finds or registers humans (人): by document number under every index key in use, else by name and
/// phone. By hand, because a roster asks for hundreds, of whom a school sees only its own.
@ApplicationScoped
public class Humans {
    private static final String SETTLE =
            """
            select nr, human, certain, alike from settled_humans(
                :county, :ids::uuid[], :names::text[], :documents::bytea[], :phones::bytea[], :keys)\
            """;

    private static final String KNOWN_AS = "select name_of_human(:human) as name";

    private static final String BAR =
            """
            insert into barred_human (human, org, barred_on) values (:human, :county, :on)
            on conflict do nothing\
            """;
    private static final String ADMIT = "delete from barred_human where human = :human";
    private static final String BARRED = "select human from barred_human where human = :human";

    private final Sql sql;
    private final BlindIndex index;

    Humans(Sql sql, BlindIndex index) {
        this.sql = sql;
        this.index = index;
    }

    /// In the order of the identities.
    @Transactional
    public List<Human> settle(OrgPath county, List<Identity> identities) {
        if (identities.isEmpty()) {
            return List.of();
        }
        var settled = new Human[identities.size()];
        sql.query(SETTLE)
                .with("county", county.text())
                .with("ids", identities.stream().map(Identity::proposed).toList())
                .with("names", identities.stream().map(Identity::name).toList())
                .with("documents", hashes(identities, "human.document", Identity::documentNumber))
                .with("phones", hashes(identities, "phone", Identity::phone))
                .with("keys", index.keys())
                .list(Humans::settled)
                .forEach(s -> settled[s.nr() - 1] = s.human());
        return List.of(settled);
    }

    /// By which name a human is known, for a question to the county; never to be shown to a school.
    @Transactional
    public String knownAs(UUID human) {
        return sql.query(KNOWN_AS).with("human", human).one(r -> r.text("name")).orElseThrow();
    }

    /// Somebody may not work with children in a county any more (从业禁止). Idempotent.
    @Transactional
    public void bar(UUID human, OrgPath county, LocalDate on) {
        sql.update(BAR).with("human", human).with("county", county).with("on", on).run();
    }

    /// The bar was a mistake.
    @Transactional
    public void admit(UUID human) {
        sql.update(ADMIT).with("human", human).run();
    }

    @Transactional
    public boolean isBarred(UUID human) {
        return sql.query(BARRED).with("human", human).one(r -> r.id("human")).isPresent();
    }

    /// Those of the first under every key, then those of the second …
    private List<byte[]> hashes(
            List<Identity> identities, String domain, Function<Identity, String> of) {
        var hashes = new ArrayList<byte[]>(identities.size() * index.keys());
        for (var identity : identities) {
            var value = of.apply(identity);
            hashes.addAll(
                    value == null
                            ? Collections.nCopies(index.keys(), null)
                            : index.candidates(domain, value));
        }
        return hashes;
    }

    private static Settled settled(Row r) {
        var human = new Human(r.id("human"), r.flag("certain"), r.flag("alike"));
        return new Settled(r.number("nr"), human);
    }

    private record Settled(int nr, Human human) {}
}
