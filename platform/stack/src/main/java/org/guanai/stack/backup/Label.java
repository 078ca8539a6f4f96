package org.guanai.stack.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;

/// First entry of each archive.
///
/// @param backup the same in both archives of one backup
/// @param made real time
record Label(UUID backup, Half half, Instant made) {
    static final String NAME = "guanai-backup.properties";

    String text() throws IOException {
        var all = new Properties();
        all.setProperty("backup", backup.toString());
        all.setProperty("half", half.name());
        all.setProperty("made", made.toString());
        var text = new StringWriter();
        all.store(text, null);
        return text.toString();
    }

    static Label parse(String text) throws IOException {
        var all = new Properties();
        all.load(new StringReader(text));
        return new Label(
                UUID.fromString(all.getProperty("backup", "")),
                Half.valueOf(all.getProperty("half", "")),
                Instant.parse(all.getProperty("made", "")));
    }
}
