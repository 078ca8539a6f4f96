package org.guanai.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.guanai.stack.process.Java;

/// What platform is wanted.
///
/// @param home the checkout, with its modules built
/// @param state where everything is kept
/// @param cache where what can be made again is kept, shared by all platforms of the checkout
/// @param only the parts to start, and no others; empty means all
/// @param freePorts any free ports instead of the fixed ones
/// @param demo whether the demo county is loaded
/// @param businessStart what the business clock shows when the state folder is new
public record PlatformOptions(
        Path home,
        Path state,
        Path cache,
        Set<String> only,
        boolean freePorts,
        boolean demo,
        OffsetDateTime businessStart) {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final OffsetDateTime DEMO_DAY = OffsetDateTime.parse("2026-04-15T08:00:00+08:00");

    /// As `./guanai up` runs it: fixed ports, the demo county, state in the checkout.
    public static PlatformOptions up(Path home) {
        return new PlatformOptions(
                home, home.resolve(".guanai"), cacheOf(home), Set.of(), false, true, DEMO_DAY);
    }

    /// As tests want it: free ports, a state folder of their own, nothing loaded.
    public static PlatformOptions fresh(Path state) {
        var home = checkout();
        return new PlatformOptions(home, state, cacheOf(home), Set.of(), true, false, DEMO_DAY);
    }

    public PlatformOptions only(Set<String> parts) {
        return new PlatformOptions(
                home, state, cache, Set.copyOf(parts), freePorts, demo, businessStart);
    }

    public PlatformOptions withDemo(boolean wanted) {
        return new PlatformOptions(home, state, cache, only, freePorts, wanted, businessStart);
    }

    public PlatformOptions withState(Path folder) {
        return new PlatformOptions(home, folder, cache, only, freePorts, demo, businessStart);
    }

    public PlatformOptions withFreePorts() {
        return new PlatformOptions(home, state, cache, only, true, demo, businessStart);
    }

    public PlatformOptions startingAt(OffsetDateTime business) {
        return new PlatformOptions(home, state, cache, only, freePorts, demo, business);
    }

    boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }

    Java java() {
        return Java.own();
    }

    /// The checkout that the working folder lies in.
    static Path checkout() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("deploy/keycloak"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new Trouble("this is not inside a checkout of Guanai");
        }
        return folder;
    }

    private static Path cacheOf(Path home) {
        return home.resolve(".guanai").resolve("cache");
    }
}
