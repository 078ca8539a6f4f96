package org.guanai.gateway.request;

/// Order of the handlers of the public port; all precede those of Quarkus.
public final class Order {
    public static final int FIRST = -10_000;
    public static final int CORS = -9_990;
    public static final int SCORECARD = -9_980;
    public static final int RELAY = -9_970;
    public static final int PAGES = -9_960;
    public static final int LAST = -9_000;

    private Order() {}
}
