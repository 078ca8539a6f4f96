package org.guanai.kit.job;

/// The job cannot succeed, now or on retry: a file that is not of its kind, for instance.
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
