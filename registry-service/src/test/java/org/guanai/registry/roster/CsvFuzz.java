package org.guanai.registry.roster;

/// Any bytes, as they are received: mostly text.
public final class CsvFuzz {
    private CsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] file) {
        SheetTaking.file(file);
    }
}
