package org.guanai.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A QR code (二维码) as a picture within a page. Written by hand as a PNG of one bit, which needs no
/// drawing library.
public final class QrCode {
    private static final int SCALE = 4;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(
                    EncodeHintType.MARGIN,
                    2,
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8");

    private QrCode() {}

    /// The `src` of a picture that says the text.
    public static String of(String text) {
        try {
            var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, HINTS);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(code));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static byte[] png(BitMatrix code) {
        var width = code.getWidth() * SCALE;
        var height = code.getHeight() * SCALE;
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk(out, "IHDR", head.put((byte) 1).array());
        chunk(out, "IDAT", deflated(rows(code, width, height)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /// One bit a point, white is 1; each row begins with its filter, none.
    private static byte[] rows(BitMatrix code, int width, int height) {
        var row = 1 + (width + 7) / 8;
        var bytes = new byte[row * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (!code.get(x / SCALE, y / SCALE)) {
                    bytes[row * y + 1 + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return bytes;
    }

    private static byte[] deflated(byte[] bytes) {
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[1024];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        var body = ByteBuffer.allocate(4 + content.length);
        body.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        var sum = new CRC32();
        sum.update(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
