package org.guanai.stack.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guanai.stack.say.PlatformFailure;

/// PostgreSQL refuses to run as root. In a user namespace of its own it is another user and still
/// owns its files.
final class AsRoot {
    private static final List<String> OWN_NAME_SPACE = List.of("unshare", "-U");

    private AsRoot() {}

    static List<String> stepDown() {
        return isRoot() ? tried() : new ArrayList<>();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> tried() {
        var command = new ArrayList<>(OWN_NAME_SPACE);
        command.add("true");
        try {
            var exit = new ProcessBuilder(command).start().onExit().join().exitValue();
            if (exit == 0) {
                return new ArrayList<>(OWN_NAME_SPACE);
            }
        } catch (IOException notThere) {
            throw new PlatformFailure(
                    "as root, PostgreSQL needs the program unshare (util-linux)", notThere);
        }
        throw new PlatformFailure(
                "PostgreSQL does not run as root, and this machine does not let root step down"
                        + " (unshare -U): run guanai as an ordinary user");
    }
}
