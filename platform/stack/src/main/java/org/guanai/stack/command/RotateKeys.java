package org.guanai.stack.command;

import org.guanai.stack.PlatformOptions;
import org.guanai.stack.Room;
import org.guanai.stack.backup.StandStill;
import org.guanai.stack.process.Places;
import org.guanai.stack.secret.KeyFiles;

/// New keys for what is sealed from now on, for a platform that does not run.
record RotateKeys(PlatformOptions options) {
    void run() {
        var places = new Places(options.state());
        var services = Room.SERVICES.stream().map(Room::name).toList();
        StandStill.in(
                places,
                () ->
                        new KeyFiles(places.folder("keys"))
                                .rotate(services)
                                .forEach(file -> System.out.println("a new key in " + file)));
        System.out.println("Back up the keys again before the next start.");
    }
}
