package org.guanai.notification.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.kit.sealing.BlindIndex;

/// Makes and reads the links in messages: the recipient's place and a keyed hash of it, 43
/// characters. Whoever has one can read and acknowledge that notice, and nothing else.
@ApplicationScoped
public class NoticeLinks {
    private static final String DOMAIN = "notice.link";
    private static final int ID = 16;
    private static final int HASH = 16;
    private static final String PATH = "/api/notification/links/%s/page";

    private final BlindIndex index;
    private final Optional<String> base;

    NoticeLinks(BlindIndex index, @ConfigProperty(name = "guanai.web.url") Optional<String> base) {
        this.index = index;
        this.base = base.filter(url -> !url.isBlank());
    }

    /// Empty where this installation has no public address.
    public Optional<String> to(UUID recipient) {
        return base.map(url -> url + PATH.formatted(token(recipient)));
    }

    public String token(UUID recipient) {
        var bytes =
                ByteBuffer.allocate(ID + HASH)
                        .putLong(recipient.getMostSignificantBits())
                        .putLong(recipient.getLeastSignificantBits())
                        .put(index.of(DOMAIN, recipient.toString()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// Empty when it is forged or cut.
    public Optional<UUID> read(String token) {
        return bytes(token).filter(b -> b.length == ID + HASH).flatMap(this::recipient);
    }

    private Optional<UUID> recipient(byte[] token) {
        var in = ByteBuffer.wrap(token);
        var id = new UUID(in.getLong(), in.getLong());
        var hash = new byte[HASH];
        in.get(hash);
        return index.candidates(DOMAIN, id.toString()).stream()
                .filter(ours -> MessageDigest.isEqual(ours, hash))
                .findFirst()
                .map(_ -> id);
    }

    private static Optional<byte[]> bytes(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
