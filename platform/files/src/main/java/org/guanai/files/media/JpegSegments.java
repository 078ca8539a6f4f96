package org.guanai.files.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A JPEG photo without what its camera wrote into it: place, time, owner, small pictures. How it
/// is turned stays.
final class JpegSegments {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int orientation = UPRIGHT;

    private JpegSegments(byte[] photo) {
        this.in = ByteBuffer.wrap(photo);
    }

    static byte[] stripped(byte[] photo) {
        try {
            return new JpegSegments(photo).stripped();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("no JPEG to its end");
        }
    }

    /// 1–8 as EXIF counts: 1 is upright, 6 a quarter turn to the right.
    static int orientation(byte[] photo) {
        try {
            var segments = new JpegSegments(photo);
            segments.stripped();
            return segments.orientation;
        } catch (RuntimeException e) {
            return UPRIGHT;
        }
    }

    private byte[] stripped() {
        in.position(2);
        var rest = new ByteArrayOutputStream();
        for (int marker; (marker = marker()) != END; ) {
            var from = in.position();
            var length = in.getChar();
            var segment = new byte[length];
            in.get(from, segment);
            in.position(from + length);
            if (marker == EXIF) {
                orientation = Math.max(orientation, orientationIn(segment));
            }
            if (isKept(marker, segment)) {
                rest.write(0xFF);
                rest.write(marker);
                rest.writeBytes(segment);
            }
            if (marker == SCAN) {
                scan(rest);
            }
        }
        out.write(0xFF);
        out.write(START);
        if (orientation != UPRIGHT) {
            out.writeBytes(turned());
        }
        out.writeBytes(rest.toByteArray());
        out.write(0xFF);
        out.write(END);
        return out.toByteArray();
    }

    private int marker() {
        if ((in.get() & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("no marker");
        }
        int marker;
        do {
            marker = in.get() & 0xFF;
        } while (marker == 0xFF);
        return marker;
    }

    private static boolean isKept(int marker, byte[] segment) {
        return switch (marker) {
            case COMMENT -> false;
            case APP, ADOBE -> true;
            case PROFILE -> new String(segment, StandardCharsets.ISO_8859_1).startsWith("ICC_", 2);
            default -> marker < APP || marker > 0xEF;
        };
    }

    /// The picture itself, up to the next marker that is no part of it.
    private void scan(ByteArrayOutputStream rest) {
        var from = in.position();
        var at = from;
        while (!endsAt(at)) {
            at++;
        }
        rest.write(in.array(), from, at - from);
        in.position(at);
    }

    private boolean endsAt(int at) {
        if ((in.get(at) & 0xFF) != 0xFF) {
            return false;
        }
        var next = in.get(at + 1) & 0xFF;
        return next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
    }

    private static int orientationIn(byte[] segment) {
        var text = new String(segment, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("Exif\0\0", 2)) {
            return UPRIGHT;
        }
        var tiff = ByteBuffer.wrap(segment, 8, segment.length - 8).slice();
        tiff.order(text.charAt(8) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        for (int i = 0; i < tiff.getChar(directory); i++) {
            var entry = directory + 2 + 12 * i;
            if (tiff.getChar(entry) == ORIENTATION) {
                var value = tiff.getChar(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /// EXIF that says nothing but how the photo is turned.
    private byte[] turned() {
        return ByteBuffer.allocate(36)
                .put((byte) 0xFF)
                .put((byte) EXIF)
                .putChar((char) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putChar((char) 1)
                .putChar((char) ORIENTATION)
                .putChar((char) 3)
                .putInt(1)
                .putChar((char) orientation)
                .putChar((char) 0)
                .putInt(0)
                .array();
    }
}
