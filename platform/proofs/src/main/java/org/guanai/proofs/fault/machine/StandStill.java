package org.guanai.proofs.fault.machine;

/// A process that neither ends nor goes on, as long as this is open: its machine is overwhelmed.
public final class StandStill implements AutoCloseable {
    private final ProcessHandle process;

    public StandStill(ProcessHandle process) {
        this.process = process;
        signal("STOP");
    }

    @Override
    public void close() {
        signal("CONT");
    }

    private void signal(String signal) {
        Shell.run("kill", "-" + signal, "" + process.pid());
    }
}
