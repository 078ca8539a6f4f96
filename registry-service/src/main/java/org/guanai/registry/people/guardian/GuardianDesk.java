package org.guanai.registry.people.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.id.Ids;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.people.account.AccountCard;
import org.guanai.registry.people.account.AccountCard.Holder;
import org.guanai.registry.people.account.AccountDesk;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// Registers guardians (监护人): one person for all their children in the county, known by name and
/// phone.
@ApplicationScoped
public class GuardianDesk {
    private static final String SETTLE =
            "select nr, id, fresh from settled_guardians(?, ?::uuid[], ?::text[], ?::bytea[], ?::bytea[])";
    private static final String KNOWN =
            "select nr, id from known_guardians(?, ?::text[], ?::bytea[])";
    private static final String ADD =
            "insert into guardian (id, org, name, version) values (?, ?, ?, 0)";
    private static final String REACH =
            """
            update guardian set phone = coalesce(?, phone), phone_index = coalesce(?, phone_index),
                email = coalesce(?, email), language = coalesce(?, language), version = version + 1
            where id = ?\
            """;

    private final Sql sql;
    private final Sealer sealer;
    private final BlindIndex index;
    private final AccountDesk accounts;
    private final GuardianPublication publication;

    GuardianDesk(
            Sql sql,
            Sealer sealer,
            BlindIndex index,
            AccountDesk accounts,
            GuardianPublication publication) {
        this.sql = sql;
        this.sealer = sealer;
        this.index = index;
        this.accounts = accounts;
        this.publication = publication;
    }

    /// Finds or registers people. Those who are new get an account; publish them once their
    /// children are tied to them, since a school sees a guardian through its own children only.
    @Transactional
    public Settled settle(String county, Collection<Person> people) {
        var withPhone = people.stream().filter(p -> p.phone() != null).distinct().toList();
        var ids = new HashMap<Person, UUID>();
        var fresh = new HashMap<UUID, Person>();
        if (!withPhone.isEmpty()) {
            settle(county, withPhone, ids, fresh);
        }
        accounts.open(
                fresh.entrySet().stream()
                        .map(e -> card(county, e.getKey(), e.getValue()))
                        .toList());
        return new Settled(ids, fresh);
    }

    /// Registers somebody without a phone: never found again by another child's roster.
    @Transactional
    public UUID add(String county, String name) {
        var id = Ids.next();
        sql.change(ADD, id, county, name);
        accounts.open(List.of(card(county, id, new Person(name, null))));
        return id;
    }

    /// Those of the people who are registered already; nobody is added.
    @Transactional
    public Map<Person, UUID> known(String county, List<Person> people) {
        var found = new HashMap<Person, UUID>();
        if (!people.isEmpty()) {
            sql.list(
                            KNOWN,
                            r -> Map.entry(people.get(r.number("nr") - 1), r.id("id")),
                            county,
                            Column.of("text", people, Person::name),
                            Column.of("bytea", people, p -> index.of("phone", p.phone())))
                    .forEach(e -> found.put(e.getKey(), e.getValue()));
        }
        return found;
    }

    /// Changes how somebody is reached; what is null stays.
    @Transactional
    public void reach(UUID guardian, String phone, String email, String language) {
        sql.change(
                REACH,
                sealer.seal(phone, "guardian", guardian, "phone"),
                phone == null ? null : index.of("phone", phone),
                sealer.seal(email, "guardian", guardian, "email"),
                language,
                guardian);
    }

    /// Publishes people who were registered in this transaction, without reading them back.
    @Transactional
    public void publishNew(String county, Map<UUID, Person> registered) {
        registered.forEach(
                (id, who) -> publication.publishNew(id, county, who.name(), who.phone()));
    }

    @Transactional
    public void publish(Collection<UUID> guardians) {
        publication.publish(guardians);
    }

    /// Publishes the next guardians of the caller's scope again.
    ///
    /// @param after the last of the batch before
    /// @return the ids that were published, none at the end
    @Transactional
    public List<UUID> republish(UUID after) {
        var batch = publication.after(after);
        publication.publish(batch);
        return batch;
    }

    private void settle(
            String county, List<Person> people, Map<Person, UUID> ids, Map<UUID, Person> fresh) {
        var proposed = people.stream().map(_ -> Ids.next()).toList();
        var phones = new byte[people.size()][];
        for (int i = 0; i < phones.length; i++) {
            phones[i] = sealer.seal(people.get(i).phone(), "guardian", proposed.get(i), "phone");
        }
        sql.list(
                        SETTLE,
                        r -> new Found(r.number("nr"), r.id("id"), r.is("fresh")),
                        county,
                        Column.ids(proposed),
                        Column.of("text", people, Person::name),
                        Column.of("bytea", people, p -> index.of("phone", p.phone())),
                        new Column("bytea", phones))
                .forEach(found -> {
                    var person = people.get(found.nr() - 1);
                    ids.put(person, found.id());
                    if (found.fresh()) {
                        fresh.put(found.id(), person);
                    }
                });
    }

    private static AccountCard card(String county, UUID id, Person person) {
        return new AccountCard(
                id,
                county,
                Holder.GUARDIAN,
                person.name(),
                county,
                Set.of(Roles.GUARDIAN),
                person.phone());
    }

    private record Found(int nr, UUID id, boolean fresh) {}

    /// @param phone digits only, null when unknown
    public record Person(String name, String phone) {}

    /// @param fresh those who were registered just now
    public record Settled(Map<Person, UUID> ids, Map<UUID, Person> fresh) {}
}
