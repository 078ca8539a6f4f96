package org.guanai.kit.sealing;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Seals a text for one other service, which alone can open it, in an event or on a topic. Each
/// text carries its data key, encapsulated for the reader (HPKE, RFC 9180); a key serves some
/// thousand texts.
@Startup
@ApplicationScoped
public class ConsumerSeal {
    private static final byte[] WRAPPING = bytes("guanai data key");
    private static final int TEXTS_OF_A_KEY = 10_000;
    private static final int MOST_OPENED = 1_000;

    private final Map<String, InUse> current = new ConcurrentHashMap<>();
    private final Map<ByteBuffer, byte[]> opened = new ConcurrentHashMap<>();
    private final Path folder;
    private final Optional<HybridDecrypt> mine;
    private final Map<String, HybridEncrypt> others = new ConcurrentHashMap<>();

    /// @param consumers services to seal for; their public keys must exist at the start
    @Inject
    ConsumerSeal(
            @ConfigProperty(name = "guanai.keys.dir") Path folder,
            @ConfigProperty(name = "guanai.service") String me,
            @ConfigProperty(name = "guanai.sealing.consumers") Optional<List<String>> consumers) {
        this(folder, me);
        consumers.orElse(List.of()).forEach(this::keyOf);
    }

    public ConsumerSeal(Path folder, String me) {
        this.folder = folder;
        var file = KeyFiles.privateFile(folder, me);
        this.mine =
                Files.exists(file)
                        ? Optional.of(Keyset.read(file).primitive(HybridDecrypt.class))
                        : Optional.empty();
    }

    /// @param context what the text belongs to, such as `contact:<id>:phone`; required to open it
    /// @return Base64; null when the text is null
    public String seal(String consumer, String text, String context) {
        if (text == null) {
            return null;
        }
        try {
            var sealed = dataKey(consumer).seal(text, bytes(context));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the text could not be sealed for " + consumer, e);
        }
    }

    /// Opens what was sealed for this service.
    ///
    /// @throws IllegalStateException when it was sealed for another service or context, or tampered
    ///   with
    public String open(String sealed, String context) {
        if (sealed == null) {
            return null;
        }
        var key =
                mine.orElseThrow(() -> new IllegalStateException("no private key file: " + folder));
        try {
            var bytes = Base64.getDecoder().decode(sealed);
            return DataKey.open(bytes, secretIn(bytes, key), bytes(context));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("a sealed text does not open", e);
        }
    }

    private byte[] secretIn(byte[] sealed, HybridDecrypt key) throws GeneralSecurityException {
        var wrapped = DataKey.wrappedIn(sealed);
        var known = opened.get(ByteBuffer.wrap(wrapped));
        if (known != null) {
            return known;
        }
        var secret = key.decrypt(wrapped, WRAPPING);
        if (opened.size() >= MOST_OPENED) {
            opened.clear();
        }
        opened.put(ByteBuffer.wrap(wrapped), secret);
        return secret;
    }

    /// The current data key; replaced after a number of texts.
    private DataKey dataKey(String consumer) throws GeneralSecurityException {
        var inUse = current.get(consumer);
        if (inUse != null && inUse.texts().incrementAndGet() <= TEXTS_OF_A_KEY) {
            return inUse.key();
        }
        var secret = DataKey.newSecret();
        var fresh = new DataKey(keyOf(consumer).encrypt(secret, WRAPPING), secret);
        current.put(consumer, new InUse(fresh, new AtomicInteger(1)));
        return fresh;
    }

    private HybridEncrypt keyOf(String consumer) {
        return others.computeIfAbsent(
                consumer,
                name ->
                        Keyset.read(KeyFiles.publicFile(folder, name))
                                .primitive(HybridEncrypt.class));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record InUse(DataKey key, AtomicInteger texts) {}
}
