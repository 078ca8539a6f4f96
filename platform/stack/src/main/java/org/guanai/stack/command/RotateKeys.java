package org.guanai.stack.command;

import org.guanai.stack.App;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.backup.StandStill;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.secret.KeyFiles;

/// New keys for what is sealed from now on, for a platform that does not run.
record RotateKeys(PlatformOptions options) {
    void run() {
        var state = new StateFolder(options.state());
        var services = App.SERVICES.stream().map(App::name).toList();
        StandStill.in(
                state,
                () ->
                        new KeyFiles(state.folder("keys"))
                                .rotate(services)
                                .forEach(file -> System.out.println("a new key in " + file)));
        System.out.println("Back up the keys again before the next start.");
    }
}
