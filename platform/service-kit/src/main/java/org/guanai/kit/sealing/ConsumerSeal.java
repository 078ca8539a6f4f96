package org.guanai.kit.sealing;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Seals a text for one other service (HPKE, RFC 9180), which alone can open it: what travels in an
/// event, or stays on a topic, is readable by nobody else, the sender included.
@Startup
@ApplicationScoped
public class ConsumerSeal {
    private final Path folder;
    private final Optional<HybridDecrypt> mine;
    private final Map<String, HybridEncrypt> others = new ConcurrentHashMap<>();

    /// @param consumers for whom this service seals: their public keys must be there when it starts
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

    /// @param context what the text belongs to, such as `guardian:<id>:phone`; needed again to open
    ///   it
    /// @return Base64; null when the text is null
    public String seal(String consumer, String text, String context) {
        if (text == null) {
            return null;
        }
        try {
            var sealed = keyOf(consumer).encrypt(bytes(text), bytes(context));
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
            var text = key.decrypt(Base64.getDecoder().decode(sealed), bytes(context));
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("a sealed text does not open", e);
        }
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
}
