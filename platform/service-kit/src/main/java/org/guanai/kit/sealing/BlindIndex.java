package org.guanai.kit.sealing;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Exact look-up of a sealed value (盲索引) without storing it: a keyed hash, which cannot be
/// enumerated without the key. Normalise the value first; equal values of different domains have
/// different hashes.
@Startup
@ApplicationScoped
public class BlindIndex {
    private static final int BYTES = 16;

    private final List<Prf> newestFirst;

    /// @throws IllegalStateException when `index.json` is missing or open to others: the service
    ///   does not start
    @Inject
    public BlindIndex(@ConfigProperty(name = "guanai.keys.dir") Path folder) {
        var keys = Keyset.read(folder.resolve(KeyFiles.INDEX)).primitive(PrfSet.class);
        newestFirst = newestFirst(keys);
    }

    /// What to store: 16 bytes by the newest key.
    ///
    /// @param domain kind of the value, such as `person.document`
    public byte[] of(String domain, String value) {
        return compute(newestFirst.getFirst(), domain, value);
    }

    /// What to look for: the value under every key, newest first, so that rows indexed before a
    /// rotation are found: `where document_index = any(?)`.
    public List<byte[]> candidates(String domain, String value) {
        return newestFirst.stream().map(key -> compute(key, domain, value)).toList();
    }

    /// How many keys are in use, and so how many candidates a value has.
    public int keys() {
        return newestFirst.size();
    }

    private static List<Prf> newestFirst(PrfSet keys) {
        try {
            var primary = keys.getPrfs().get(keys.getPrimaryId());
            var others = keys.getPrfs().values().stream().filter(key -> key != primary);
            return Stream.concat(Stream.of(primary), others).toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the index keys cannot be used", e);
        }
    }

    private static byte[] compute(Prf key, String domain, String value) {
        try {
            // A domain holds no NUL, so no two pairs give the same input.
            return key.compute((domain + '\0' + value).getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the value could not be indexed", e);
        }
    }
}
