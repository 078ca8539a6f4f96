package org.guanai.proofs.access;

/// Which records a role finds at an operation, as `permissions.csv` says it.
public enum Way {
    /// Those of the caller's organisation and below it.
    ORG("org"),
    /// The same, and reference records of the organisations above.
    LINE("line"),
    /// Those in that scope that name the caller.
    OWN("own"),
    /// Those in that scope that are about a child in a class or a pairing of the caller's.
    TAUGHT("taught"),
    /// The same for everybody.
    OPEN("open"),
    /// None: the role is refused.
    NONE("-");

    private final String written;

    Way(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }

    public boolean isAllowed() {
        return this != NONE;
    }

    static Way of(String written) {
        for (var way : values()) {
            if (way.written.equals(written)) {
                return way;
            }
        }
        throw new IllegalArgumentException("no such way in permissions.csv: " + written);
    }
}
