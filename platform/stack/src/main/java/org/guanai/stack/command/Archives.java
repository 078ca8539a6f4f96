package org.guanai.stack.command;

import java.nio.file.Path;
import java.time.Duration;
import org.guanai.stack.backup.Backup;
import org.guanai.stack.backup.StandStill;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.say.ConsoleProgress;
import org.guanai.stack.say.PlatformFailure;

/// `backup DATA KEYS` and `restore DATA KEYS`, of a platform that does not run.
record Archives(Arguments arguments) {
    void write() {
        with("backup", Backup::write);
    }

    void restore() {
        with("restored", Backup::restore);
    }

    private void with(String what, Act act) {
        if (arguments.words().size() != 2) {
            throw new PlatformFailure("two archives: one for the data, one for the keys");
        }
        var data = archive(0);
        var keys = archive(1);
        var began = System.nanoTime();
        var state = new StateFolder(arguments.options().state());
        StandStill.in(state, () -> act.on(new Backup(state), data, keys));
        var progress = new ConsoleProgress(System.out);
        progress.ready(what, Duration.ofNanos(System.nanoTime() - began));
        progress.note("keep " + keys + " apart from " + data + ": together they open everything");
    }

    private Path archive(int place) {
        return Path.of(arguments.words().get(place)).toAbsolutePath().normalize();
    }

    private interface Act {
        void on(Backup backup, Path data, Path keys);
    }
}
