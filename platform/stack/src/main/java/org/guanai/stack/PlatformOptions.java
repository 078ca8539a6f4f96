package org.guanai.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.guanai.stack.process.Java;
import org.guanai.stack.say.PlatformFailure;

/// Options of a platform.
///
/// @param home the checkout, with its modules built
/// @param state folder of all data
/// @param cache folder of what can be recreated, shared by all platforms of the checkout
/// @param only parts to start; empty means all
/// @param freePorts any free ports instead of the fixed ones
/// @param demo whether the demo county is loaded
/// @param ownCounty whether the realm is the production realm, without demo users: a county's own
///   platform, whose first officer is made by `./guanai officer`
/// @param businessStart business time when the state folder is new
/// @param settings further environment variables, by part and name; they take precedence
public record PlatformOptions(
        Path home,
        Path state,
        Path cache,
        Set<String> only,
        boolean freePorts,
        boolean demo,
        boolean ownCounty,
        OffsetDateTime businessStart,
        Map<String, Map<String, String>> settings) {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final OffsetDateTime DEMO_DAY = OffsetDateTime.parse("2026-04-15T08:00:00+08:00");
    private static final Map<String, Map<String, String>> WITH_SMS =
            Map.of("notification", Map.of("GUANAI_SMS_PROVIDERS", "aliyun"));

    /// For `./guanai up`: fixed ports, the demo county, state in the checkout, SMS into the
    /// sandbox.
    public static PlatformOptions up(Path home) {
        return new PlatformOptions(
                home,
                home.resolve(".guanai"),
                cacheOf(home),
                Set.of(),
                false,
                true,
                false,
                DEMO_DAY,
                WITH_SMS);
    }

    /// For tests: free ports, a state folder of their own, no data, no SMS.
    public static PlatformOptions fresh(Path state) {
        var home = checkout();
        return new PlatformOptions(
                home, state, cacheOf(home), Set.of(), true, false, false, DEMO_DAY, Map.of());
    }

    public PlatformOptions only(Set<String> parts) {
        return new PlatformOptions(
                home,
                state,
                cache,
                Set.copyOf(parts),
                freePorts,
                demo,
                ownCounty,
                businessStart,
                settings);
    }

    public PlatformOptions withDemo(boolean wanted) {
        return new PlatformOptions(
                home, state, cache, only, freePorts, wanted, ownCounty, businessStart, settings);
    }

    /// Without any demo: the realm as it is in production.
    public PlatformOptions ofAnOwnCounty() {
        return new PlatformOptions(
                home, state, cache, only, freePorts, false, true, businessStart, settings);
    }

    public PlatformOptions withState(Path folder) {
        return new PlatformOptions(
                home, folder, cache, only, freePorts, demo, ownCounty, businessStart, settings);
    }

    public PlatformOptions withFreePorts() {
        return new PlatformOptions(
                home, state, cache, only, true, demo, ownCounty, businessStart, settings);
    }

    public PlatformOptions startingAt(OffsetDateTime business) {
        return new PlatformOptions(
                home, state, cache, only, freePorts, demo, ownCounty, business, settings);
    }

    /// Adds an environment variable of a part, as an operator would.
    public PlatformOptions setting(String part, String name, String value) {
        var more = new HashMap<>(settings);
        var own = new HashMap<>(more.getOrDefault(part, Map.of()));
        own.put(name, value);
        more.put(part, Map.copyOf(own));
        return new PlatformOptions(
                home,
                state,
                cache,
                only,
                freePorts,
                demo,
                ownCounty,
                businessStart,
                Map.copyOf(more));
    }

    boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }

    Java java() {
        return Java.own();
    }

    /// The checkout of `./guanai`; else the one around the working folder.
    static Path checkout() {
        var folder = Path.of(System.getProperty("guanai.home", "")).toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("deploy/keycloak"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new PlatformFailure("this is not inside a checkout of Guanai");
        }
        return folder;
    }

    private static Path cacheOf(Path home) {
        return home.resolve(".guanai").resolve("cache");
    }
}
