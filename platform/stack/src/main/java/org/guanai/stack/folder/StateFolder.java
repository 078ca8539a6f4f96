package org.guanai.stack.folder;

import java.nio.file.Path;
import org.guanai.stack.secret.PrivateFiles;

/// What a platform keeps: folders and files, all below one private folder.
public record StateFolder(Path path) {
    public StateFolder {
        path = PrivateFiles.folder(path.toAbsolutePath().normalize());
    }

    public Path pidFile(String part) {
        return folder("run").resolve(part + ".pid");
    }

    public Path log(String part) {
        return folder("logs").resolve(part + ".log");
    }

    public Path folder(String name) {
        return PrivateFiles.folder(path.resolve(name));
    }

    public Path file(String name) {
        return path.resolve(name);
    }
}
