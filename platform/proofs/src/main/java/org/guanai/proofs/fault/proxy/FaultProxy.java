package org.guanai.proofs.fault.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Stands between two parts of the platform and lets their connections suffer. Without a fault it
/// only forwards; a fault holds for the connections that are open and those that come.
public final class FaultProxy implements AutoCloseable {
    private static final int BACKLOG = 256;
    private static final int CONNECT_MILLIS = 2_000;

    private final ServerSocket door;
    private final int target;
    private final Weather weather = new Weather();
    private final Set<Link> links = ConcurrentHashMap.newKeySet();

    private FaultProxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /// On a free port of this machine, in front of another.
    public static FaultProxy before(int target) {
        try {
            var door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
            var proxy = new FaultProxy(door, target);
            Thread.ofVirtual().name("proxy before " + target).start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /// From now on, until another fault or [#heal()].
    public void suffer(Fault fault) {
        weather.change(fault);
        if (fault instanceof Fault.Reset) {
            links.forEach(Link::breakOff);
        } else if (fault instanceof Fault.Vanish) {
            links.forEach(Link::vanish);
        }
    }

    public void heal() {
        weather.change(new Fault.None());
    }

    /// How many pieces or connections have suffered since the last fault began: one that struck
    /// nobody proves nothing.
    public long struck() {
        return weather.struck();
    }

    /// How many pieces went towards the target so far: for short questions, their number.
    public long asked() {
        return weather.asked();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        heal();
        links.forEach(Link::breakOff);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        var server = new Socket();
        var link = new Link(client, server, weather, links::remove);
        links.add(link);
        if (weather.now() instanceof Fault.Vanish) {
            link.vanish();
        }
        if (weather.now() instanceof Fault.Reset) {
            weather.strike();
            link.breakOff();
            return;
        }
        try {
            server.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), target),
                    CONNECT_MILLIS);
            link.carry();
        } catch (IOException nobodyThere) {
            link.breakOff();
        }
    }
}
