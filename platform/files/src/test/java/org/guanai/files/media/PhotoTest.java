package org.guanai.files.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.guanai.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class PhotoTest {
    private static final String PLACE = "GPS 30.123N 120.456E";
    private static final int QUARTER_TURN = 6;

    @Test
    void thePlaceWhereAPhotoWasTakenIsDropped() throws IOException {
        var taken = photo(1);
        assertThat(text(taken)).contains(PLACE);
        var kept = Photo.cleaned(MediaKind.JPEG, taken).content();
        assertThat(text(kept)).doesNotContain(PLACE, "Exif");
        assertThat(read(kept).getWidth()).isEqualTo(1200);
    }

    @Test
    void whatFollowsThePictureIsDropped() throws IOException {
        var trailed = new ByteArrayOutputStream();
        trailed.writeBytes(photo(1));
        trailed.writeBytes(bytes("a film with sound, and " + PLACE));
        assertThat(text(Photo.cleaned(MediaKind.JPEG, trailed.toByteArray()).content()))
                .doesNotContain(PLACE);
    }

    @Test
    void howAPhotoIsTurnedStaysAndItsSmallPictureStandsUpright() throws IOException {
        var kept = Photo.cleaned(MediaKind.JPEG, photo(QUARTER_TURN));
        assertThat(JpegSegments.orientation(kept.content())).isEqualTo(QUARTER_TURN);
        var small = read(kept.thumbnail().orElseThrow());
        assertThat(small.getWidth()).isEqualTo(160);
        assertThat(small.getHeight()).isEqualTo(320);
        // The left half was red: turned to the right it is the upper one.
        assertThat(small.getRGB(80, 40) >> 16 & 0xFF).isGreaterThan(200);
        assertThat(small.getRGB(80, 280) >> 16 & 0xFF).isLessThan(60);
    }

    @Test
    void textsOfAPngAreDropped() throws IOException {
        var drawn = new ByteArrayOutputStream();
        ImageIO.write(picture(), "png", drawn);
        var picture = withText(drawn.toByteArray());
        assertThat(text(picture)).contains(PLACE);
        var kept = Photo.cleaned(MediaKind.PNG, picture);
        assertThat(text(kept.content())).doesNotContain(PLACE);
        assertThat(read(kept.content()).getRGB(10, 10)).isEqualTo(picture().getRGB(10, 10));
        assertThat(read(kept.thumbnail().orElseThrow()).getWidth()).isEqualTo(320);
    }

    @Test
    void aBrokenPictureIsRefused() throws IOException {
        var half = Arrays.copyOf(photo(1), 600);
        assertThatThrownBy(() -> Photo.cleaned(MediaKind.JPEG, half))
                .isInstanceOf(Refusal.Unprocessable.class)
                .hasMessage("files.picture-broken");
    }

    @Test
    void aFileIsWhatItsContentSays() throws IOException {
        assertThat(MediaKind.of(photo(1))).contains(MediaKind.JPEG);
        assertThat(MediaKind.of(bytes("%PDF-1.7"))).contains(MediaKind.PDF);
        assertThat(MediaKind.of(bytes("MZ program"))).isEmpty();
        assertThat(MediaKind.of(bytes("<html>"))).isEmpty();
        assertThat(MediaKind.of(new byte[0])).isEmpty();
    }

    /// As a camera writes it.
    private static byte[] photo(int orientation) throws IOException {
        var drawn = new ByteArrayOutputStream();
        ImageIO.write(picture(), "jpeg", drawn);
        var plain = ByteBuffer.wrap(drawn.toByteArray());
        var taken = new ByteArrayOutputStream();
        taken.write(plain.array(), 0, 2);
        taken.writeBytes(exif(orientation));
        taken.write(plain.array(), 2, plain.capacity() - 2);
        return taken.toByteArray();
    }

    private static byte[] exif(int orientation) {
        var place = bytes(PLACE);
        return ByteBuffer.allocate(36 + place.length)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putChar((char) (34 + place.length))
                .put(bytes("Exif\0\0MM\0*"))
                .putInt(8)
                .putChar((char) 1)
                .putChar((char) 0x0112)
                .putChar((char) 3)
                .putInt(1)
                .putChar((char) orientation)
                .putChar((char) 0)
                .putInt(0)
                .put(place)
                .array();
    }

    private static byte[] withText(byte[] png) {
        var head = 8 + 25;
        var chunk = bytes("tEXtComment\0" + PLACE);
        var sum = new CRC32();
        sum.update(chunk);
        return ByteBuffer.allocate(png.length + chunk.length + 8)
                .put(png, 0, head)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) sum.getValue())
                .put(png, head, png.length - head)
                .array();
    }

    /// Red on the left, black on the right.
    private static BufferedImage picture() {
        var picture = new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 600; y++) {
                picture.setRGB(x, y, 0xFF0000);
            }
        }
        return picture;
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
