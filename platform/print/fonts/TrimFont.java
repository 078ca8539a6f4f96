import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/// Trims a static TrueType font for PDF: `java TrimFont.java IN.ttf OUT.ttf [gb2312]`. README.md in this folder says
/// where the fonts come from.
///
/// Kept are the tables that a PDF needs and the glyphs that a character reaches. One `cmap` of format 12 leaves out
/// radicals and compatibility ideographs: they share glyphs with ordinary characters, and text copied from a PDF
/// would say ⼭ for 山. With `gb2312` only the characters of GB 2312 and of Latin-1 stay.
void main(String... args) throws IOException {
    var font = ByteBuffer.wrap(Files.readAllBytes(Path.of(args[0])));
    var narrow = args.length > 2 && args[2].equals("gb2312");
    var tables = tables(font);
    IntPredicate kept = narrow ? c -> isOrdinary(c) && isCommon(c) : c -> isOrdinary(c);
    var characters = characters(tables.get("cmap"), kept);
    var glyphs = new Glyphs(tables, new TreeSet<>(characters.values()));
    var made = new TreeMap<String, byte[]>();
    for (var copied : new String[] {"OS/2", "name", "post", "prep", "cvt ", "fpgm"}) {
        if (tables.containsKey(copied)) {
            made.put(copied, bytes(tables.get(copied)));
        }
    }
    characters.replaceAll((_, glyph) -> glyphs.renumbered.get(glyph));
    made.put("cmap", cmap(characters));
    glyphs.writeTo(made);
    Files.write(Path.of(args[1]), font(made));
    IO.println(characters.size() + " characters, " + glyphs.renumbered.size() + " glyphs");
}

boolean isOrdinary(int c) {
    return !(c >= 0x2E80 && c <= 0x2FDF) && !(c >= 0xF900 && c <= 0xFAFF) && !(c >= 0x2F800 && c <= 0x2FA1F);
}

boolean isCommon(int c) {
    return c < 0x100 || Charset.forName("GB2312").newEncoder().canEncode(Character.toString(c));
}

Map<String, ByteBuffer> tables(ByteBuffer font) {
    var tables = new LinkedHashMap<String, ByteBuffer>();
    for (int i = 0; i < font.getShort(4); i++) {
        var entry = 12 + 16 * i;
        var tag = new byte[4];
        font.get(entry, tag);
        tables.put(new String(tag), font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
    }
    return tables;
}

/// Glyph of each character, from the subtable of format 12.
SortedMap<Integer, Integer> characters(ByteBuffer cmap, IntPredicate kept) {
    var found = new TreeMap<Integer, Integer>();
    for (int i = 0; i < cmap.getShort(2); i++) {
        var at = cmap.getInt(4 + 8 * i + 4);
        if (cmap.getShort(at) != 12) {
            continue;
        }
        for (int g = 0; g < cmap.getInt(at + 12); g++) {
            var group = at + 16 + 12 * g;
            int first = cmap.getInt(group), last = cmap.getInt(group + 4), glyph = cmap.getInt(group + 8);
            for (int c = first; c <= last; c++) {
                if (kept.test(c) && glyph + c - first != 0) {
                    found.put(c, glyph + c - first);
                }
            }
        }
    }
    return found;
}

byte[] cmap(SortedMap<Integer, Integer> characters) {
    var groups = new ByteArrayOutputStream();
    int first = -1, last = -2, glyph = 0, count = 0;
    for (var e : characters.entrySet()) {
        if (e.getKey() == last + 1 && e.getValue() == glyph + last + 1 - first) {
            last++;
            continue;
        }
        if (first >= 0) {
            groups.writeBytes(ints(first, last, glyph));
            count++;
        }
        first = last = e.getKey();
        glyph = e.getValue();
    }
    groups.writeBytes(ints(first, last, glyph));
    count++;
    return ByteBuffer.allocate(12 + 16 + 12 * count)
            .putShort((short) 0).putShort((short) 1)
            .putShort((short) 3).putShort((short) 10).putInt(12)
            .putShort((short) 12).putShort((short) 0).putInt(16 + 12 * count).putInt(0).putInt(count)
            .put(groups.toByteArray())
            .array();
}

/// The outlines that stay, numbered anew.
class Glyphs {
    final Map<String, ByteBuffer> tables;
    final SortedMap<Integer, Integer> renumbered = new TreeMap<>();

    Glyphs(Map<String, ByteBuffer> tables, TreeSet<Integer> wanted) {
        this.tables = tables;
        wanted.add(0);
        var queue = new ArrayDeque<>(wanted);
        while (!queue.isEmpty()) {
            eachPart(outline(queue.remove()), at -> {
                if (wanted.add((int) at.getChar())) {
                    queue.add((int) at.getChar(at.position() - 2));
                }
            });
        }
        wanted.forEach(glyph -> renumbered.put(glyph, renumbered.size()));
    }

    void writeTo(Map<String, byte[]> made) {
        var glyf = new ByteArrayOutputStream();
        var loca = ByteBuffer.allocate(4 * (renumbered.size() + 1));
        var hmtx = ByteBuffer.allocate(4 * renumbered.size());
        for (var glyph : renumbered.keySet()) {
            loca.putInt(glyf.size());
            var outline = ByteBuffer.wrap(bytes(outline(glyph)));
            eachPart(outline, at -> {
                var part = renumbered.get((int) at.getChar(at.position()));
                at.putChar((char) part.intValue());
            });
            glyf.writeBytes(outline.array());
            glyf.writeBytes(new byte[-outline.capacity() & 3]);
            hmtx.putInt(metrics(glyph));
        }
        loca.putInt(glyf.size());
        made.put("glyf", glyf.toByteArray());
        made.put("loca", loca.array());
        made.put("hmtx", hmtx.array());
        made.put("hhea", changed("hhea", 34, renumbered.size()));
        made.put("maxp", changed("maxp", 4, renumbered.size()));
        made.put("head", changed("head", 50, 1));
    }

    private byte[] changed(String table, int at, int to) {
        var copy = ByteBuffer.wrap(bytes(tables.get(table)));
        return copy.putChar(at, (char) to).array();
    }

    private int metrics(int glyph) {
        var hmtx = tables.get("hmtx");
        int full = tables.get("hhea").getChar(34);
        if (glyph < full) {
            return hmtx.getInt(4 * glyph);
        }
        int width = hmtx.getChar(4 * (full - 1));
        return width << 16 | hmtx.getChar(4 * full + 2 * (glyph - full));
    }

    private ByteBuffer outline(int glyph) {
        var loca = tables.get("loca");
        var isLong = tables.get("head").getShort(50) == 1;
        int from = isLong ? loca.getInt(4 * glyph) : 2 * loca.getChar(2 * glyph);
        int to = isLong ? loca.getInt(4 * glyph + 4) : 2 * loca.getChar(2 * glyph + 2);
        return tables.get("glyf").slice(from, to - from);
    }

    /// Positions the outline at the glyph number of each of its parts.
    private void eachPart(ByteBuffer outline, java.util.function.Consumer<ByteBuffer> part) {
        if (outline.capacity() == 0 || outline.getShort(0) >= 0) {
            return;
        }
        outline.position(10);
        int flags;
        do {
            flags = outline.getChar();
            part.accept(outline);
            var skip = (flags & 1) != 0 ? 4 : 2;
            skip += (flags & 0x08) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
            outline.position(outline.position() + skip);
        } while ((flags & 0x20) != 0);
        outline.rewind();
    }
}

byte[] font(SortedMap<String, byte[]> tables) {
    int count = tables.size(), power = Integer.highestOneBit(count);
    var at = 12 + 16 * count;
    var size = at + tables.values().stream().mapToInt(t -> t.length + 3 & ~3).sum();
    var out = ByteBuffer.allocate(size);
    out.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
    var head = 0;
    for (var e : tables.entrySet()) {
        var table = e.getValue();
        if (e.getKey().equals("head")) {
            ByteBuffer.wrap(table).putInt(8, 0);
            head = at;
        }
        out.put(e.getKey().getBytes()).putInt(sum(ByteBuffer.wrap(table))).putInt(at).putInt(table.length);
        out.put(at, table);
        at += table.length + 3 & ~3;
    }
    out.putInt(head + 8, 0xB1B0AFBA - sum(out.duplicate().rewind()));
    return out.array();
}

int sum(ByteBuffer table) {
    var sum = 0;
    for (int i = 0; i < table.limit(); i += 4) {
        for (int b = 0; b < 4; b++) {
            sum += i + b < table.limit() ? (table.get(i + b) & 0xFF) << 24 - 8 * b : 0;
        }
    }
    return sum;
}

byte[] ints(int... values) {
    var out = ByteBuffer.allocate(4 * values.length);
    for (var value : values) {
        out.putInt(value);
    }
    return out.array();
}

byte[] bytes(ByteBuffer table) {
    var bytes = new byte[table.capacity()];
    table.get(0, bytes);
    return bytes;
}
