package org.guanai.stack.process;

import java.nio.file.Path;
import org.guanai.stack.secret.PrivateFiles;

/// Folders of a platform, all below one private folder.
public record Places(Path state) {
    public Places {
        state = PrivateFiles.folder(state.toAbsolutePath().normalize());
    }

    public Path pidFile(String part) {
        return folder("run").resolve(part + ".pid");
    }

    public Path log(String part) {
        return folder("logs").resolve(part + ".log");
    }

    public Path folder(String name) {
        return PrivateFiles.folder(state.resolve(name));
    }

    public Path file(String name) {
        return state.resolve(name);
    }
}
