package org.guanai.proofs.contract;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.contract.document.Contract;
import org.guanai.proofs.contract.drafting.Callers;
import org.guanai.proofs.contract.drafting.Drafting;
import org.guanai.proofs.contract.drafting.Knowledge;
import org.guanai.proofs.contract.drafting.Values;
import org.guanai.proofs.contract.wire.Draft;
import org.guanai.proofs.proof.Figures;
import org.guanai.proofs.proof.Ground;
import org.guanai.proofs.proof.Proof;
import org.guanai.stack.Platform;
import org.guanai.stack.PlatformOptions;

/// Requests of every kind, made from the merged API document, valid ones and ones with something
/// wrong about them, through the gateway and at the services' own ports: no answer may be a failure
/// of the server, and none may lie outside the document. `--seed N` repeats a run.
public final class ContractProof implements Proof {
    private static final int FULL = 20_000;
    private static final int QUICK = 2_000;
    private static final String MANY = "100000000";

    @Override
    public String name() {
        return "contract";
    }

    @Override
    public String what() {
        return "no failure and no answer outside the API document, whatever is sent";
    }

    @Override
    public void run(Ground ground, Figures figures) {
        try (var platform = ground.platform(ContractProof::withoutLimits)) {
            var world = World.founded(platform);
            var seed = ground.seed().orElseGet(() -> System.nanoTime() % 1_000_000);
            var users = new ContractCounty(world).run();
            ground.say("seed " + seed + ", " + users.size() + " users");
            var range = range(world, users, seed, _ -> true);
            range.survey();
            var each = ground.quick() ? QUICK : FULL;
            report(range, each, ground, figures);
        }
    }

    /// A range over a world that is populated already, for the short form in the build's tests.
    static Range range(
            World world, Map<String, Set<String>> users, long seed, Predicate<Draft> permitted) {
        var platform = world.platform;
        var contract =
                new Contract(world.gateway.anonymous().get("/openapi.json").expect(200).json());
        var knowledge = new Knowledge();
        knowledge.put("term", World.TERM);
        knowledge.put("school", World.STONE_POND.code());
        knowledge.put("org", World.STONE_POND.org());
        var callers = new Callers(users, new Tokens(platform)::of);
        var drafting =
                new Drafting(new Values(contract, knowledge, world.clock()), knowledge, callers);
        return new Range(
                contract,
                drafting,
                new Oracle(contract),
                new Coverage(),
                name -> address(platform, name),
                sparing(world).and(permitted),
                seed);
    }

    private static void report(Range range, int each, Ground ground, Figures figures) {
        var findings = new ArrayList<Finding>();
        var sent = 0;
        for (var service : range.contract().services()) {
            var outcome = range.shoot(service, each);
            ground.say(
                    "%s: %d requests, %d findings"
                            .formatted(service, outcome.sent(), outcome.findings().size()));
            figures.atLeast("contract.requests." + service, outcome.sent(), each);
            findings.addAll(outcome.findings());
            sent += outcome.sent();
        }
        print(findings, range, ground);
        var all =
                range.contract().services().stream()
                        .flatMap(s -> range.contract().of(s).stream())
                        .toList();
        figures.note("contract.requests", sent);
        figures.note("contract.operations", all.size());
        figures.note("contract.statusesDocumented", range.coverage().documented(all));
        figures.note("contract.statusesSeen", range.coverage().reached(all));
        var errors = findings.stream().filter(Finding::serverError).count();
        figures.none("contract.serverErrors", errors);
        figures.none("contract.outsideSchema", findings.size() - errors);
    }

    private static void print(List<Finding> findings, Range range, Ground ground) {
        findings.sort(Comparator.comparing(Finding::key));
        for (var finding : findings) {
            ground.say(
                    "%s: %s (request %d, as %s)"
                            .formatted(
                                    finding.draft().operation(),
                                    finding.cause(),
                                    finding.number(),
                                    finding.draft().caller()));
            ground.say("    " + finding.curl());
            ground.say("    " + finding.reply().text().lines().findFirst().orElse(""));
        }
        for (var service : range.contract().services()) {
            range.coverage()
                    .never(range.contract().of(service))
                    .forEach((operation, statuses) ->
                            ground.say("never seen: " + operation + " " + statuses));
        }
    }

    /// The people whose tokens are used stay what they are.
    private static Predicate<Draft> sparing(World world) {
        var staff = world.county().get("/api/registry/staff?limit=200").expect(200).json();
        var ids = Set.copyOf(staff.path("items").findValuesAsText("id"));
        return draft ->
                draft.method().equals("GET")
                        || !draft.operation().path().equals("/api/registry/staff/{id}")
                        || !ids.contains(draft.path().get("id"));
    }

    private static URI address(Platform platform, String name) {
        return name.equals("gateway")
                ? platform.endpoints().gateway()
                : platform.endpoints().service(name);
    }

    private static PlatformOptions withoutLimits(PlatformOptions options) {
        return options.setting("gateway", "GUANAI_LIMITS_CLIENT_REQUESTS", MANY)
                .setting("gateway", "GUANAI_LIMITS_INCIDENTS_REQUESTS", MANY)
                .setting("gateway", "GUANAI_LIMITS_ANONYMOUS_REQUESTS", MANY)
                .setting("gateway", "GUANAI_LIMITS_FAILURES_REQUESTS", MANY);
    }
}
