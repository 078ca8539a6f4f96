package org.guanai.print;

/// Others have printed for longer than a caller can wait. A retry may succeed.
public final class PrinterBusy extends RuntimeException {
    PrinterBusy() {
        super("the printer is busy", null, false, false);
    }
}
