package org.guanai.kit.job;

/// The job cannot be done, now or later: a file that is none of its kind, for instance.
public final class JobFailed extends RuntimeException {
    private final String code;

    /// @param code of the problem catalogue, shown to the requester
    public JobFailed(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
