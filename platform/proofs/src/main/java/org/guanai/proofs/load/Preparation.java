package org.guanai.proofs.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanai.acceptance.world.Addresses;
import org.guanai.acceptance.world.Addresses.Guardian;
import org.guanai.acceptance.world.Imports;
import org.guanai.acceptance.world.Mentor;
import org.guanai.acceptance.world.School;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.load.intent.Ledger;
import org.guanai.proofs.load.intent.Sender;

/// What there has to be before the load begins: some children known everywhere, some of them
/// paired, a subsidy that can be applied for, one that is to be paid out, and some of which payment
/// lists are to be drawn up.
public record Preparation(World world) {
    private static final int CHILDREN = 60;
    private static final int PAIRED = 10;
    private static final int DRAWN = 12;

    /// Brings the children, pairings and the programme that a load begins with.
    ///
    /// @param seed decides in which order what is wanted
    public MixedLoad load(Ledger ledger, Sender sender, long seed) {
        var names = new Children();
        var known = new ArrayList<Child>();
        var teachers = new HashMap<School, UUID>();
        for (var school : Schools.ALL) {
            teachers.put(school, new Mentor(world, school).id());
            known.addAll(enrolled(names, school));
        }
        var stock = new Stock(known, teachers);
        for (var school : Schools.ALL) {
            pair(stock, school, known);
        }
        var subsidy = new Subsidy(world);
        subsidy.payments(everyThird(known)).forEach(stock::owed);
        subsidy.grants(known.subList(0, DRAWN)).forEach(stock::granted);
        var programme = subsidy.programme("living-subsidy");
        var drafts = new Drafts(world, stock, names, programme, new Random(seed));
        return new MixedLoad(ledger, sender, stock, drafts, new Behind(world.platform));
    }

    private List<Child> enrolled(Children names, School school) {
        var rows = names.of(school, CHILDREN);
        Imports.roster(world.county(), rows);
        var known =
                rows.stream()
                        .map(row -> new Child(world.student(row).path("id").asText(), school))
                        .toList();
        // The grandmother of all of them: incidents reach her by mail.
        var grandmother = Guardian.of(rows.getFirst());
        var email = "load-" + school.code() + "@example.org";
        Addresses.give(world, school, known.getFirst().id(), grandmother, email);
        return known;
    }

    private static List<Child> everyThird(List<Child> known) {
        return IntStream.range(0, known.size())
                .filter(i -> i % 3 == 0)
                .mapToObj(known::get)
                .toList();
    }

    private void pair(Stock stock, School school, List<Child> known) {
        var mentor = new Mentor(world, school);
        known.stream()
                .filter(child -> child.school().equals(school))
                .limit(PAIRED)
                .map(child -> mentor.paired(child.id(), mentor.monday()))
                .forEach(made -> stock.paired(made.path("id").asText(), school));
    }
}
