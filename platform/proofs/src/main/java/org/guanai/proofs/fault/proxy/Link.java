package org.guanai.proofs.fault.proxy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// One connection through the proxy: its two sides, and a thread for each direction.
final class Link {
    private static final int PIECE = 16 * 1024;

    private final Socket client;
    private final Socket server;
    private final Weather weather;
    private final Consumer<Link> whenOver;
    private volatile Fault marked;
    private volatile boolean vanished;
    private int answered;

    Link(Socket client, Socket server, Weather weather, Consumer<Link> whenOver) {
        this.client = client;
        this.server = server;
        this.weather = weather;
        this.whenOver = whenOver;
    }

    void carry() throws IOException {
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        Thread.ofVirtual().start(() -> pump(server, client, this::answer));
        pump(client, server, this::request);
    }

    /// Both sides see a connection that was reset.
    void breakOff() {
        reset(client);
        reset(server);
        whenOver.accept(this);
    }

    /// From now on nothing comes through, and nobody is told.
    void vanish() {
        vanished = true;
    }

    private void pump(Socket from, Socket to, Step step) {
        var piece = new byte[PIECE];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (var n = in.read(piece); n >= 0; n = in.read(piece)) {
                pass(piece, n, out, step);
            }
            weather.sitOut();
            if (vanished) {
                return;
            }
            to.shutdownOutput();
            if (from.isOutputShutdown()) {
                breakOff();
            }
        } catch (IOException broken) {
            breakOff();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(byte[] piece, int length, OutputStream out, Step step)
            throws IOException, InterruptedException {
        if (vanished) {
            weather.strike();
            return;
        }
        switch (weather.now()) {
            case Fault.Delay(var each) -> {
                weather.strike();
                Thread.sleep(each);
            }
            case Fault.Stall _ -> {
                weather.strike();
                weather.sitOut();
            }
            case Fault.None _, Fault.Cut _, Fault.Reset _, Fault.Vanish _, Fault.LostAnswer _ -> {}
        }
        step.take(piece, length, out);
    }

    private void request(byte[] piece, int length, OutputStream out) throws IOException {
        weather.ask();
        var now = weather.now();
        if (now instanceof Fault.LostAnswer(var request) && contains(piece, length, request)) {
            marked = now;
        }
        answered = 0;
        out.write(piece, 0, length);
    }

    private void answer(byte[] piece, int length, OutputStream out) throws IOException {
        switch (weather.now()) {
            case Fault.LostAnswer lost when lost == marked -> strike();
            case Fault.Cut(var most) when answered + length > most -> {
                out.write(piece, 0, Math.max(0, most - answered));
                out.flush();
                strike();
            }
            case Fault.None _,
                    Fault.Delay _,
                    Fault.Stall _,
                    Fault.Reset _,
                    Fault.Vanish _,
                    Fault.Cut _,
                    Fault.LostAnswer _ -> {
                answered += length;
                out.write(piece, 0, length);
            }
        }
    }

    private void strike() throws IOException {
        weather.strike();
        throw new IOException("struck");
    }

    private static boolean contains(byte[] piece, int length, String text) {
        return new String(piece, 0, length, StandardCharsets.ISO_8859_1).contains(text);
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException closed) {
            // It was broken already, which is what is wanted.
        }
    }

    /// What is done with a piece that has arrived.
    private interface Step {
        void take(byte[] piece, int length, OutputStream out) throws IOException;
    }
}
