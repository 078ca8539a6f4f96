package org.guanai.stack.secret;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;

/// The installation's passwords: generated on first use, kept in one private file, stable from then
/// on.
public final class Secrets {
    private static final int BYTES = 24;

    private final Path file;
    private final TreeMap<String, String> known;
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file, TreeMap<String, String> known) {
        this.file = file;
        this.known = known;
    }

    public static Secrets in(Path file) {
        var read = new Properties();
        try {
            if (Files.exists(file)) {
                read.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var known = new TreeMap<String, String>();
        read.stringPropertyNames().forEach(name -> known.put(name, read.getProperty(name)));
        return new Secrets(file, known);
    }

    public synchronized String of(String name) {
        var secret = known.get(name);
        return secret != null ? secret : make(name);
    }

    private String make(String name) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        known.put(name, secret);
        var lines = new StringBuilder();
        known.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
        PrivateFiles.write(file, lines.toString());
        return secret;
    }
}
