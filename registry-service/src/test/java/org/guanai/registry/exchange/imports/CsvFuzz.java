package org.guanai.registry.exchange.imports;

/// Any bytes, as they are received: mostly text.
public final class CsvFuzz {
    private CsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] file) {
        SheetTaking.file(file);
    }
}
