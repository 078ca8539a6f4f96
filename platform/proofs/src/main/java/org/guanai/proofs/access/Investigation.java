package org.guanai.proofs.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.guanai.demo.client.Gateway;
import org.guanai.proofs.proof.Figures;
import org.guanai.stack.Platform;

/// All inquiries in turn, on a world of their own on some platform.
final class Investigation {
    private static final List<CountyPlan> COUNTIES =
            List.of(
                    CountyPlan.of("a", "330128", "甲县", "石枫"),
                    CountyPlan.of("b", "330129", "乙县", "溪梅"));

    private final Platform platform;
    private final boolean thorough;
    private final Consumer<String> say;
    private Inquiry inquiry;
    private RowPolicies policies;
    private long calls;
    private long compared;
    private long rows;
    private int fields;
    private Set<String> tables;
    private Set<String> blind;

    /// @param thorough every actor, thing and door, and days may pass so that aid is paid out
    Investigation(Platform platform, boolean thorough, Consumer<String> say) {
        this.platform = platform;
        this.thorough = thorough;
        this.say = say;
    }

    void run() {
        var before = Door.calls();
        reading();
        say.accept("every operation with every role");
        new RoleMatrix(inquiry).run();
        foreign();
        new ForeignRosters(inquiry).run();
        say.accept("every write with fields that it does not declare");
        fields = new ExtraFields(inquiry).run();
        say.accept("every operation with ids of one's own");
        blind = new OwnIds(inquiry).run();
        calls = Door.calls() - before;
    }

    /// What a tired tester has time for: what can be read, and every foreign id.
    void glance() {
        reading();
        foreign();
    }

    private void reading() {
        say.accept("two counties come about");
        var world = TwoCounties.on(platform, COUNTIES, thorough);
        inquiry = Inquiry.into(world, document(), thorough);
        inquiry.fingerprints().settle();
        say.accept("select on every table under every scope");
        policies = new RowPolicies(world, inquiry.leaks());
        tables = policies.run();
        say.accept("every list, by everybody who may read it");
        rows = new Lists(inquiry).run();
    }

    private void foreign() {
        say.accept("every operation with every foreign id");
        compared = new ForeignIds(inquiry).run();
    }

    List<Leaks.Leak> leaks() {
        return inquiry.leaks().all();
    }

    /// Places in calls of which nothing was shown, since no id of one's own made a difference
    /// there.
    Set<String> blind() {
        return blind;
    }

    /// Tables of which no scope saw a row.
    Set<String> unseen() {
        var unseen = new TreeSet<>(tables);
        unseen.removeAll(policies.seen());
        return unseen;
    }

    void into(Figures figures) {
        figures.note("access.operations", inquiry.permissions().all().size());
        figures.note("access.roles", inquiry.permissions().roles().size());
        figures.note("access.tables", tables.size());
        figures.note("access.calls", calls);
        figures.note("access.compared", compared);
        figures.note("access.listRows", rows);
        figures.note("access.fields", fields);
        blindness(figures);
        figures.none("access.leaks", leaks().size());
    }

    /// In short no days pass, so nothing is paid and payments cannot be looked for.
    private void blindness(Figures figures) {
        if (thorough) {
            figures.none("access.blind", blind.size());
        } else {
            figures.note("access.blind", blind.size());
        }
    }

    private ApiDocument document() {
        var answer = Gateway.at(platform.endpoints().gateway()).anonymous().get("/openapi.json");
        return ApiDocument.merged(answer.expect(200).json());
    }
}
