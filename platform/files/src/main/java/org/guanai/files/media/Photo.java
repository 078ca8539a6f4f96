package org.guanai.files.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.guanai.kit.problem.Refusal;

/// A photo or scan (照片) as it may be kept, and a small picture of it.
public record Photo(MediaKind kind, byte[] content) {
    private static final int LONGEST_SIDE = 320;

    /// Beyond that no small picture is made: reading it would cost too much memory.
    private static final long MOST_POINTS = 40_000_000;

    static {
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
    }

    /// Without what the camera wrote into it.
    ///
    /// @throws Refusal.Unprocessable when it is broken
    public static Photo cleaned(MediaKind kind, byte[] content) {
        try {
            return new Photo(
                    kind,
                    kind == MediaKind.JPEG
                            ? JpegSegments.stripped(content)
                            : PngChunks.stripped(content));
        } catch (IllegalArgumentException broken) {
            throw Refusal.unprocessable("files.picture-broken", "file");
        }
    }

    /// A JPEG of at most 320 points a side, upright; empty when it cannot be made.
    public Optional<byte[]> thumbnail() {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
            try {
                reader.setInput(in, true, true);
                return isTooLarge(reader) ? Optional.empty() : Optional.of(small(read(reader)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isTooLarge(ImageReader reader) throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS;
    }

    /// Skips points while it reads, so that the picture never lies in memory as a whole.
    private static BufferedImage read(ImageReader reader) throws IOException {
        var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        var step = Math.max(1, longest / (2 * LONGEST_SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private byte[] small(BufferedImage picture) throws IOException {
        var orientation = kind == MediaKind.JPEG ? JpegSegments.orientation(content) : 1;
        var width = picture.getWidth();
        var height = picture.getHeight();
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(width, height));
        var across = Math.max(1, (int) Math.round(width * scale));
        var down = Math.max(1, (int) Math.round(height * scale));
        var isTurned = orientation >= 5;
        var small =
                new BufferedImage(
                        isTurned ? down : across,
                        isTurned ? across : down,
                        BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        draw(pen, picture, upright(orientation, across, down), across, down);
        var out = new ByteArrayOutputStream();
        ImageIO.write(small, "jpeg", out);
        return out.toByteArray();
    }

    private static void draw(
            Graphics2D pen, BufferedImage picture, AffineTransform upright, int width, int height) {
        try {
            pen.fillRect(0, 0, Math.max(width, height), Math.max(width, height));
            pen.transform(upright);
            pen.drawImage(picture, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
    }

    /// What brings a picture of this size to stand upright.
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
