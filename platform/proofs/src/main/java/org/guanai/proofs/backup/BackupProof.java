package org.guanai.proofs.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.load.Preparation;
import org.guanai.proofs.load.audit.Audit;
import org.guanai.proofs.load.audit.Sighting;
import org.guanai.proofs.load.intent.Ledger;
import org.guanai.proofs.load.intent.Sender;
import org.guanai.proofs.proof.Figures;
import org.guanai.proofs.proof.Ground;
import org.guanai.proofs.proof.Proof;
import org.guanai.stack.Platform;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.backup.Backup;
import org.guanai.stack.backup.StandStill;
import org.guanai.stack.folder.CacheFolder;
import org.guanai.stack.folder.StateFolder;

/// The drill: a county at work is stopped and backed up, its folder is deleted, the backup is
/// brought back elsewhere. Every row and event is there once, keys open what they sealed, accounts
/// log in, and work goes on in every service.
public final class BackupProof implements Proof {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String FREE = "100000";
    private static final long SEED = 330127;

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String what() {
        return "a backup comes back whole, and work goes on";
    }

    @Override
    public void run(Ground ground, Figures figures) {
        var state = ground.folder();
        var elsewhere = state.resolveSibling("backup-restored");
        var archives = state.resolveSibling("backup-archives");
        empty(elsewhere);
        empty(archives);
        var child = Roster.child(World.STONE_POND);
        Map<Sighting, Long> before;
        try (var platform = ground.platform(BackupProof::open)) {
            before = live(ground, World.founded(platform), child, figures);
        }
        var data = archives.resolve("data.tar.gz");
        var keys = archives.resolve("keys.tar.gz");
        moveThroughArchives(ground, state, elsewhere, data, keys, figures);
        var options = open(PlatformOptions.fresh(elsewhere));
        try (var platform = Platform.start(options, ground.progress())) {
            lookAgain(ground, World.refound(platform), child, before, figures);
        }
    }

    private static Map<Sighting, Long> live(
            Ground ground, World world, Roster.Row child, Figures figures) {
        world.enrol(child);
        var sender = new Sender(world);
        var ledgerFile = world.platform.state().resolve("ledger.jsonl");
        try (var ledger = Ledger.in(ledgerFile);
                var load = new Preparation(world).load(ledger, sender, SEED)) {
            var audit = Audit.begun(world);
            load.start(8);
            LockSupport.parkNanos((ground.quick() ? SHORT : LONG).toNanos());
            load.stop();
            figures.none("backup.unsettled", load.settle(PATIENCE));
            figures.atLeast("backup.intents", ledger.intents().size(), 1);
            figures.none("backup.stillMoving", audit.awaitStillness(PATIENCE).isEmpty() ? 0 : 1);
            return audit.look();
        }
    }

    private static void moveThroughArchives(
            Ground ground, Path state, Path elsewhere, Path data, Path keys, Figures figures) {
        var began = System.nanoTime();
        var folder = new StateFolder(state);
        StandStill.in(folder, () -> new Backup(folder).write(data, keys));
        figures.note("backup.writeSeconds", seconds(began));
        figures.note("backup.mib", size(data) / 1048576.0);
        ground.say("the folder is gone");
        empty(state);
        began = System.nanoTime();
        var other = new StateFolder(elsewhere);
        StandStill.in(other, () -> new Backup(other).restore(data, keys));
        figures.note("backup.restoreSeconds", seconds(began));
    }

    private static void lookAgain(
            Ground ground,
            World world,
            Roster.Row child,
            Map<Sighting, Long> before,
            Figures figures) {
        var audit = Audit.begun(world);
        figures.none("backup.movingAgain", audit.awaitStillness(PATIENCE).isEmpty() ? 0 : 1);
        var changed = audit.changedSince(before);
        changed.lost().forEach(one -> ground.say("lost: " + one));
        changed.doubled().forEach(one -> ground.say("doubled: " + one));
        figures.atLeast("backup.things", before.size(), 1);
        figures.none("backup.lost", changed.lost().size());
        figures.none("backup.doubled", changed.doubled().size());
        figures.none("backup.sealed", opens(world, child) ? 0 : 1);
        // Through the registry's file and job to every other service.
        world.enrol(Roster.child(World.STONE_POND));
        figures.none("backup.deadLetters", audit.deadLetters());
    }

    /// Whether the keys open what they sealed before, for somebody whose account came back.
    private static boolean opens(World world, Roster.Row child) {
        var id = world.student(child).path("id").asText();
        var disclosures = "/api/registry/students/" + id + "/disclosures";
        var principal = world.principal(World.STONE_POND);
        var shown = principal.post(disclosures, Map.of("reason", "核对学籍信息")).expect(200);
        return shown.text().contains(child.document());
    }

    private static PlatformOptions open(PlatformOptions options) {
        return options.setting("gateway", "GUANAI_LIMITS_CLIENT_REQUESTS", FREE)
                .setting("gateway", "GUANAI_LIMITS_INCIDENTS_REQUESTS", FREE);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) {
        try {
            CacheFolder.delete(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
