package org.guanai.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;

/// The characters that a font draws, from its table of characters: one of format 12, as the
/// trimming program writes it.
record Coverage(BitSet characters) {
    private static final int ENTRIES = 12;
    private static final int ENTRY = 16;
    private static final int SUBTABLE = 12;
    private static final int GROUPS = SUBTABLE + 16;
    private static final int GROUP = 12;

    static Coverage of(Path font) throws IOException {
        try (var file = FileChannel.open(font)) {
            var head = read(file, 0, ENTRIES);
            var entries = read(file, ENTRIES, ENTRY * head.getShort(4));
            for (int at = 0; at < entries.limit(); at += ENTRY) {
                if (tag(entries, at).equals("cmap")) {
                    var from = entries.getInt(at + 8);
                    return of(read(file, from, entries.getInt(at + 12)));
                }
            }
            throw new IllegalStateException("the font has no table of characters");
        }
    }

    boolean has(int character) {
        return characters.get(character);
    }

    private static Coverage of(ByteBuffer cmap) {
        var characters = new BitSet();
        for (int at = GROUPS; at < cmap.limit(); at += GROUP) {
            characters.set(cmap.getInt(at), cmap.getInt(at + 4) + 1);
        }
        return new Coverage(characters);
    }

    private static ByteBuffer read(FileChannel file, int from, int count) throws IOException {
        var buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
            continue;
        }
        return buffer.flip();
    }

    private static String tag(ByteBuffer entries, int at) {
        var tag = new byte[4];
        entries.get(at, tag);
        return new String(tag, StandardCharsets.US_ASCII);
    }
}
